import styles from './CatalogueSkeleton.module.css';

/** In place of the catalogue while it is loading. */
export function CatalogueSkeleton() {
  return (
    <>
      <p role="status" className="visuallyHidden">
        Loading the events…
      </p>
      <div aria-hidden="true" className={styles.skeleton}>
        {Array.from({ length: 9 }, (_, line) => (
          <span key={line} />
        ))}
      </div>
    </>
  );
}
