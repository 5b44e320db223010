import type { ReactNode } from 'react';

import { AlertIcon, InfoIcon } from './icons';
import styles from './Notice.module.css';

/**
 * Something worth knowing on the page, neither an error nor in the way. `children` are read out when they appear if the notice
 * stands before them; `actions` are what can be done about it.
 */
export function Notice({
  tone,
  inForm = false,
  children,
  actions,
}: {
  tone: 'info' | 'warning';
  /** It stands among a form's fields, which leave room around it. */
  inForm?: boolean;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={[styles.notice, styles[tone], inForm || styles.onPage].filter(Boolean).join(' ')}>
      <div className={styles.message}>
        <span className={styles.icon}>
          {tone === 'warning' ? <AlertIcon size={18} /> : <InfoIcon size={18} />}
        </span>
        <div className={styles.text}>{children}</div>
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
