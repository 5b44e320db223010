import { useState } from 'react';

import { CopyButton } from './CopyButton';
import styles from './TruncatedUrl.module.css';

/** Characters at the end that always stay visible: what tells long URLs of one host apart. */
const tailLength = 10;

/**
 * A URL in one line, without https:// and shortened in the middle where it does not fit; a press shows all of it. It is no link: the endpoints of
 * webhooks are not made to be visited. `what` names it for screen readers ("URL of Billing").
 */
export function TruncatedUrl({ url, what }: { url: string; what: string }) {
  const [expanded, setExpanded] = useState(false);
  // What nearly all URLs begin with says nothing; what is not https shows.
  const short = url.replace(/^https:\/\//, '');
  const head = short.slice(0, -tailLength);
  const tail = short.slice(-tailLength);
  return (
    <span className={styles.url}>
      <button
        type="button"
        className={styles.text}
        // Whole, and without a gap where it is shortened.
        aria-label={expanded ? undefined : url}
        aria-expanded={expanded}
        title={expanded ? undefined : url}
        onClick={() => setExpanded(!expanded)}
      >
        {expanded ? (
          <span className={styles.full}>{url}</span>
        ) : (
          <span className={styles.short}>
            <span className={styles.head}>{head}</span>
            <span>{tail}</span>
          </span>
        )}
      </button>
      <CopyButton text={url} what={what} />
    </span>
  );
}
