import { useState } from 'react';

import { CopyButton } from './CopyButton';
import { FullUrl } from './FullUrl';
import styles from './TruncatedUrl.module.css';
import { urlParts } from './urlParts';
import { inWords, visibleText } from './visibleText';

/** Characters at the end that always stay visible: what tells long URLs of one host apart. */
const tailLength = 10;

/**
 * A URL in two lines: its host, shortened at the beginning, because the end of it says whose it is; and what follows, shortened in
 * the middle. A press shows all of it. It is no link: the endpoints of webhooks are not made to be visited. `what` names it for
 * screen readers ("URL of Billing").
 */
export function TruncatedUrl({ url, what }: { url: string; what: string }) {
  const [expanded, setExpanded] = useState(false);
  const whole = visibleText(url);
  return (
    <span className={styles.url}>
      <button
        type="button"
        className={styles.text}
        // Whole, and without a gap where it is shortened.
        aria-label={expanded ? undefined : whole}
        aria-expanded={expanded}
        title={expanded ? undefined : whole}
        onClick={() => setExpanded(!expanded)}
      >
        {expanded ? (
          <span className={styles.full}>
            <FullUrl url={url} />
          </span>
        ) : (
          <Short url={url} />
        )}
      </button>
      <CopyButton text={url} what={inWords(what)} />
    </span>
  );
}

function Short({ url }: { url: string }) {
  const parts = urlParts(url);
  if (!parts) return <Middle text={visibleText(url)} />;
  const { scheme, credentials, host } = parts;
  // What nearly all URLs begin with says nothing; what is not https shows.
  const before = `${scheme.toLowerCase() === 'https://' ? '' : scheme}${credentials && '…@'}`;
  const rest = parts.rest === '/' ? '' : visibleText(parts.rest);
  return (
    <span className={styles.lines} dir="ltr">
      <span className={styles.short}>
        {before && <span>{before}</span>}
        <span className={styles.host}>
          <bdi dir="ltr">{host}</bdi>
        </span>
      </span>
      {rest && <Middle text={rest} />}
    </span>
  );
}

const Middle = ({ text }: { text: string }) => (
  <bdi dir="ltr" className={styles.short}>
    <span className={styles.head}>{text.slice(0, -tailLength)}</span>
    <span className={styles.tail}>{text.slice(-tailLength)}</span>
  </bdi>
);
