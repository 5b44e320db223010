import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { eventTypesQuery } from '~/api/eventTypes';
import { everyWebhookQuery } from '~/api/everyWebhook';
import { sessionQuery } from '~/api/session';
import { ErrorState } from '~/ui/StateMessage';
import { Verbatim } from '~/ui/Verbatim';

import { ImportChoice } from './ImportChoice';
import { planImport } from './importPlan';
import styles from './ImportPreview.module.css';
import type { FileEntry } from './parseWebhookFile';

/** What an import of these entries would do. It waits for what they are compared with. */
export function ImportPreview({
  fileName,
  entries,
  onOtherFile,
}: {
  fileName: string;
  entries: FileEntry[];
  onOtherFile: () => void;
}) {
  const stored = useQuery(everyWebhookQuery(''));
  const catalogue = useQuery(eventTypesQuery);
  const session = useQuery(sessionQuery);
  const rows = useMemo(
    () =>
      stored.data &&
      catalogue.data &&
      planImport(entries, stored.data, new Set(catalogue.data.items.map(({ id }) => id))),
    [entries, stored.data, catalogue.data],
  );

  if (rows && stored.data && session.data) {
    const { maxWebhooks } = session.data.limits;
    return (
      <ImportChoice
        fileName={fileName}
        rows={rows}
        room={maxWebhooks === null ? Infinity : Math.max(0, maxWebhooks - stored.data.length)}
        onOtherFile={onOtherFile}
      />
    );
  }
  const failed = [stored, catalogue, session].filter(({ error }) => error);
  const [first] = failed;
  return (
    <div className={styles.panel}>
      {first?.error ? (
        <ErrorState
          title="The file can’t be compared with what there is"
          failure={first.error}
          onRetry={() => failed.forEach(({ refetch }) => void refetch())}
          retrying={failed.some(({ isFetching }) => isFetching)}
        />
      ) : (
        <p role="status" className={styles.loading}>
          Comparing “<Verbatim text={fileName} />” with the webhooks that exist…
        </p>
      )}
    </div>
  );
}
