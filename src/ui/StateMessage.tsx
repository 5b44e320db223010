import type { ReactNode } from 'react';

import { Button } from './Button';
import { handFocusOn } from './focusPageHeading';
import { AlertIcon, LockIcon } from './icons';
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

/** An error's sentence, and the status and the id of the failed request where there are any. */
export type Failure = { message: string; requestId?: string | undefined; status?: number | undefined };

/** Stands where data would be when it could not be had: what happened, and another try, unless that can't help. */
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
  const forbidden = failure.status === 403;
  return (
    <div role="alert" className={styles.message}>
      <span className={forbidden ? styles.icon : `${styles.icon} ${styles.error}`}>
        {forbidden ? <LockIcon /> : <AlertIcon />}
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>
        <Verbatim text={failure.message} />
      </p>
      {forbidden && (
        <p className={styles.text}>
          Another try can’t help. Once another administrator has given you access, reload the page.
        </p>
      )}
      {failure.requestId && <p className={styles.text}>Request id: {failure.requestId}</p>}
      {!forbidden && (
        <div className={styles.actions}>
          <Button ref={handFocusOn} busy={retrying} onClick={onRetry}>
            Retry
          </Button>
        </div>
      )}
    </div>
  );
}
