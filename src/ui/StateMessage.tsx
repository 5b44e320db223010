import type { ReactNode } from 'react';

import { Button } from './Button';
import { handFocusOn } from './focusPageHeading';
import { AlertIcon } from './icons';
import styles from './StateMessage.module.css';
import { Verbatim } from './Verbatim';

type Props = { title: string; children?: ReactNode; actions?: ReactNode };

/** Stands where data would be when there is none: says why, and offers the next step. */
export function EmptyState({ icon, title, children, actions }: Props & { icon: ReactNode }) {
  return (
    <div className={styles.message}>
      <span className={styles.icon}>{icon}</span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** An error's sentence, and the id of the failed request where there is one. */
export type Failure = { message: string; requestId?: string | undefined };

/** Stands where data would be when it could not be had: what happened, and another try. */
export function ErrorState({
  title,
  failure,
  onRetry,
  retrying = false,
}: {
  title: string;
  failure: Failure;
  onRetry: () => void;
  retrying?: boolean;
}) {
  return (
    <div role="alert" className={styles.message}>
      <span className={`${styles.icon} ${styles.error}`}>
        <AlertIcon />
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>
        <Verbatim text={failure.message} />
      </p>
      {failure.requestId && <p className={styles.text}>Request id: {failure.requestId}</p>}
      <div className={styles.actions}>
        <Button ref={handFocusOn} busy={retrying} onClick={onRetry}>
          Retry
        </Button>
      </div>
    </div>
  );
}
