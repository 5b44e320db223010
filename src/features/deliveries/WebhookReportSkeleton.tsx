import styles from './WebhookReportSkeleton.module.css';

/** Stands where a report will be, about as large, so that nothing jumps when it comes. */
export function WebhookReportSkeleton() {
  return (
    <>
      <p role="status" className="visuallyHidden">
        Loading the report…
      </p>
      <div aria-hidden="true" className={styles.skeleton}>
        <div className={styles.totals}>
          <span />
          <span />
          <span />
          <span />
        </div>
        <span className={styles.chart} />
        <span className={styles.rankings} />
      </div>
    </>
  );
}
