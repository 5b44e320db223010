import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { useWhyNot } from '~/api/permissions';
import type { Delivery } from '~/contract/deliveries';
import type { BulkRun } from '~/ui/bulkRun';
import { Button } from '~/ui/Button';
import { lazyPart } from '~/ui/lazyPart';
import { showToast } from '~/ui/toasts';

import { type LogView, rangeOf } from './deliveryLogAddress';
import { refreshDeliveries } from './deliveryQueries';
import type { FailedRequest } from './failedDeliveries';
import { type Fates, fateWords, nameOf, redeliverWords, startRedelivering } from './redeliverMany';
import { rangeUntilNow } from './timeRange';

// The dialogs bring MUI with them, which the log does without.
const RedeliverFailedDialog = lazyPart('RedeliverFailedDialog', () => import('./RedeliverFailedDialog'), {
  place: 'dialog',
  close: ({ onCancel }) => onCancel(),
});
const BulkProgress = lazyPart(
  'BulkProgress',
  async () => ({ BulkProgress: (await import('~/ui/BulkProgress')).BulkProgress<Delivery> }),
  { place: 'dialog', close: ({ onClose }) => onClose() },
);

/** Sends all deliveries of a time again that failed: what the log shows of them, unless told otherwise. */
export function RedeliverFailed({ webhookId, view }: { webhookId: string; view: LogView }) {
  const queryClient = useQueryClient();
  const whyNot = useWhyNot('webhooks:write');
  const [asking, setAsking] = useState<FailedRequest>();
  const [running, setRunning] = useState<{ run: BulkRun<Delivery>; fates: Fates }>();

  const ask = () => {
    const now = Date.now();
    const shown = rangeOf(view, now);
    const range = shown.since === undefined && shown.until === undefined ? rangeUntilNow('day', now) : shown;
    setAsking({ webhookId, eventType: view.eventType, range });
  };

  const start = async (deliveries: Delivery[]) => {
    setAsking(undefined);
    // Before anything is sent: a run that nobody can watch or stop must not begin.
    if (await BulkProgress.load()) setRunning(startRedelivering(deliveries));
    else {
      showToast(
        'Nothing was sent: a part of the console could not be loaded. Check your connection and try again, or reload the page.',
        'error',
      );
    }
  };

  return (
    <>
      <Button whyNot={whyNot} onClick={ask}>
        Redeliver failed…
      </Button>
      {asking && (
        <RedeliverFailedDialog
          start={asking}
          onConfirm={(deliveries) => void start(deliveries)}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {running && (
        <BulkProgress
          run={running.run}
          words={redeliverWords}
          nameOf={nameOf}
          note={(sent) => fateWords(sent, running.fates)}
          onClose={() => {
            setRunning(undefined);
            void refreshDeliveries(queryClient);
          }}
        />
      )}
    </>
  );
}
