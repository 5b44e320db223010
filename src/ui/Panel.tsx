import { type ReactNode, useId } from 'react';

import { CrashBoundary } from './CrashBoundary';
import styles from './Panel.module.css';

/** A part of a page, with a heading of its own, and on its right what can be done with the whole part. */
export function Panel({
  title,
  action,
  children,
}: {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.header}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <CrashBoundary part={`${title}, actions`}>{action}</CrashBoundary>
      </div>
      <CrashBoundary part={title}>{children}</CrashBoundary>
    </section>
  );
}
