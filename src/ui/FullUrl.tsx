import type { ComponentType } from 'react';

import styles from './FullUrl.module.css';
import { urlParts } from './urlParts';
import { Verbatim } from './Verbatim';

/**
 * A URL, whole, with its host standing out: that is where requests go, whatever stands before and behind it looks like. A host with
 * letters beyond ASCII is written as servers know it, with what was written beside it. It is no link: endpoints are not made to be
 * visited.
 */
export function FullUrl({
  url,
  Part = Technical,
}: {
  url: string;
  /** How everything but the host is shown. */
  Part?: ComponentType<{ text: string }>;
}) {
  const parts = urlParts(url);
  if (!parts) return <Part text={url} />;
  const { scheme, credentials, host, writtenHost, rest } = parts;
  return (
    <bdi dir="ltr" className={styles.url}>
      {scheme}
      {credentials && <Part text={credentials} />}
      <strong className={styles.host}>{host}</strong>
      {host !== writtenHost.toLowerCase() && (
        <span className={styles.written}>
          {' (written '}
          <Verbatim text={writtenHost} />
          {') '}
        </span>
      )}
      {rest && <Part text={rest} />}
    </bdi>
  );
}

const Technical = ({ text }: { text: string }) => <Verbatim technical text={text} />;
