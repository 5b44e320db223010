import styles from './PageLoading.module.css';

/** Stands in the main region while the first page's code is loading. */
export function PageLoading() {
  return (
    <p role="status" className={styles.loading}>
      Loading…
    </p>
  );
}
