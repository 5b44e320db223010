import { FullUrl } from '~/ui/FullUrl';
import { AlertIcon, InfoIcon } from '~/ui/icons';
import { Verbatim } from '~/ui/Verbatim';

import type { ImportRow } from './importPlan';
import styles from './ImportPreview.module.css';
import { countEvents } from './webhookWords';

/** What becomes of one entry: what is created, what changes from what to what, or why it is invalid. */
export function ImportDetails({ row }: { row: ImportRow }) {
  switch (row.kind) {
    case 'new':
      return (
        <>
          <p className={styles.facts}>
            <FullUrl url={row.body.url} />
            {['', countEvents(row.body.events), ...(row.body.enabled ? [] : ['disabled'])].join(' · ')}
          </p>
          {row.needsKey && <KeyNote>It is created without an API key: set a new API key afterwards.</KeyNote>}
        </>
      );
    case 'changed':
      return (
        <>
          <dl className={styles.changes}>
            {row.changes.map(({ label, before, after }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <del>
                    <Verbatim text={before} />
                  </del>{' '}
                  <span aria-hidden="true">→</span>{' '}
                  <ins>
                    <Verbatim text={after} />
                  </ins>
                </dd>
              </div>
            ))}
          </dl>
          {row.needsKey && <KeyNote>It has no API key, and the file holds none: set one afterwards.</KeyNote>}
        </>
      );
    case 'invalid':
      return (
        <ul className={styles.reasons}>
          {row.reasons.map((reason) => (
            <li key={reason}>
              <AlertIcon size={16} />
              <span>
                <Verbatim text={reason} />
              </span>
            </li>
          ))}
        </ul>
      );
    case 'same':
      return null;
  }
}

function KeyNote({ children }: { children: string }) {
  return (
    <p className={styles.keyNote}>
      <InfoIcon size={16} />
      <span>{children}</span>
    </p>
  );
}
