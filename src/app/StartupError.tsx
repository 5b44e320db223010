import styles from './StartupError.module.css';

/** The console can't start: says which setting is wrong, to whoever deploys it. Nothing else is on the page. */
export function StartupError({ message }: { message: string }) {
  return (
    <main className={styles.page}>
      <title>Admin Console cannot start</title>
      <h1>The console cannot start</h1>
      <p role="alert">{message}</p>
    </main>
  );
}
