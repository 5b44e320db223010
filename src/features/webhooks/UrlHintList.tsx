import { AlertIcon, InfoIcon } from '~/ui/icons';

import type { UrlHint } from './urlHints';
import styles from './UrlHints.module.css';

/** Hints, one a line; nothing where there are none. */
export function UrlHintList({ hints }: { hints: UrlHint[] }) {
  if (hints.length === 0) return null;
  return (
    <ul className={styles.hints} aria-label="About this URL">
      {hints.map(({ tone, text }) => (
        <li key={text} className={styles[tone]}>
          {tone === 'warning' ? <AlertIcon size={16} /> : <InfoIcon size={16} />}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
