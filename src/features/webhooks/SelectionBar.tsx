import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import { readEveryWebhook } from '~/api/everyWebhook';
import { useWhyNot } from '~/api/permissions';
import type { Webhook } from '~/contract/webhooks';
import { type BulkRun, startBulkRun } from '~/ui/bulkRun';
import { Button } from '~/ui/Button';
import { focusPageHeading } from '~/ui/focusPageHeading';
import { CloseIcon } from '~/ui/icons';
import { lazyPart } from '~/ui/lazyPart';
import { addHolder } from '~/ui/leaving';
import { showToast } from '~/ui/toasts';

import { type BulkActionName, bulkActions } from './bulkActions';
import { exportWebhooks } from './exportWebhooks';
import { selectionBarId } from './SelectWebhook';
import styles from './SelectionBar.module.css';
import { SelectAllMatching } from './SelectAllMatching';
import { lastSeen, refreshWebhooks } from './webhookQueries';
import type { Listed } from './ListSelection';
import { clearSelection, type Selection } from './webhookSelection';

// The dialogs bring MUI with them, which the list does without.
const DeleteWebhooks = lazyPart('DeleteWebhooks', () => import('./DeleteWebhooks'), {
  place: 'dialog',
  close: ({ onCancel }) => onCancel(),
});
const BulkProgress = lazyPart(
  'BulkProgress',
  async () => ({ BulkProgress: (await import('~/ui/BulkProgress')).BulkProgress<Webhook> }),
  { place: 'dialog', close: ({ onClose }) => onClose() },
);

const notStarted =
  'Nothing was changed: a part of the console could not be loaded. Check your connection and try again, or reload the page.';

/** What can be done with the selected webhooks. */
export function SelectionBar({ selection, listed }: { selection: Selection; listed: Listed }) {
  const queryClient = useQueryClient();
  const bar = useRef<HTMLElement>(null);
  const whyNotSwitch = useWhyNot('webhooks:write');
  const whyNotDelete = useWhyNot('webhooks:delete');
  const [deleting, setDeleting] = useState(false);
  const [exporting, setExporting] = useState(false);
  const [running, setRunning] = useState<{ action: BulkActionName; run: BulkRun<Webhook> }>();
  const webhooks = [...selection.values()];
  const elsewhere = selection.size - listed.page.filter(({ id }) => selection.has(id)).length;

  // A selection takes work, and a reload would lose it.
  useEffect(() => addHolder(() => true), []);

  const start = async (action: BulkActionName) => {
    setDeleting(false);
    // Before anything is done: a run that nobody can watch or stop must not begin.
    if (!(await BulkProgress.load())) return showToast(notStarted, 'error');
    const { job } = bulkActions[action];
    setRunning({ action, run: startBulkRun(webhooks, (webhook) => job(webhook, queryClient)) });
  };

  const close = ({ action, run }: NonNullable<typeof running>) => {
    // At once: while the dialog is there it keeps the focus to itself.
    flushSync(() => {
      setRunning(undefined);
      bulkActions[action].settle(run.getState().succeeded);
    });
    if (bar.current) bar.current.focus();
    else focusPageHeading();
    void refreshWebhooks(queryClient);
  };

  const exportSelected = async () => {
    setExporting(true);
    await exportWebhooks(async () => (await readEveryWebhook({})).filter(({ id }) => selection.has(id)));
    setExporting(false);
  };

  return (
    <section
      ref={bar}
      id={selectionBarId}
      tabIndex={-1}
      aria-label="Selected webhooks"
      className={styles.bar}
    >
      <Button
        variant="icon"
        aria-label="Clear selection"
        title="Clear selection"
        onClick={() => {
          // The button goes away with the selection.
          focusPageHeading();
          clearSelection();
        }}
      >
        <CloseIcon size={18} />
      </Button>
      <p className={styles.count}>
        <strong>{`${selection.size} selected`}</strong>
        {elsewhere > 0 && <span className={styles.elsewhere}>{`${elsewhere} not on this page`}</span>}
      </p>
      <SelectAllMatching selection={selection} listed={listed} />
      <div className={styles.actions}>
        <Button whyNot={whyNotSwitch} onClick={() => void start('enable')}>
          Enable
        </Button>
        <Button whyNot={whyNotSwitch} onClick={() => void start('disable')}>
          Disable
        </Button>
        <Button busy={exporting} onClick={() => void exportSelected()}>
          Export
        </Button>
        <Button className={styles.delete} whyNot={whyNotDelete} onClick={() => setDeleting(true)}>
          Delete
        </Button>
      </div>
      {deleting && (
        <DeleteWebhooks
          webhooks={webhooks.map((webhook) => lastSeen(queryClient, webhook))}
          onConfirm={() => void start('delete')}
          onCancel={() => setDeleting(false)}
        />
      )}
      {running && (
        <BulkProgress
          run={running.run}
          words={bulkActions[running.action].words}
          nameOf={({ name }) => name}
          onClose={() => close(running)}
        />
      )}
    </section>
  );
}
