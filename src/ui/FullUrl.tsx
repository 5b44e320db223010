import type { ReactNode } from 'react';

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
  show = (text) => <Verbatim technical text={text} />,
}: {
  url: string;
  /** How everything but the host is shown. */
  show?: (text: string) => ReactNode;
}) {
  const parts = urlParts(url);
  if (!parts) return show(url);
  const { scheme, credentials, host, writtenHost, rest } = parts;
  return (
    <bdi dir="ltr" className={styles.url}>
      {scheme}
      {credentials && show(credentials)}
      <strong className={styles.host}>{host}</strong>
      {host !== writtenHost.toLowerCase() && (
        <span className={styles.written}>
          {' (written '}
          <Verbatim text={writtenHost} />
          {') '}
        </span>
      )}
      {rest && show(rest)}
    </bdi>
  );
}
