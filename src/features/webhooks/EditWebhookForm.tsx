import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';

import { hasStatus } from '~/api/apiError';
import { paths } from '~/paths';
import { showToast } from '~/ui/toasts';
import { inWords } from '~/ui/visibleText';
import { lazyPart } from '~/ui/lazyPart';

import type { Decision } from './EditConflictDialog';
import { type Conflict, findConflicts, settle } from './editConflict';
import { useDraftKeeper } from './useFoundDraft';
import { fromWebhook, type WebhookFormValues } from './webhookFormValues';
import { WebhookForm } from './WebhookForm';
import { toPatch } from './webhookPatch';
import { distrustIfFailed, readWebhook, refreshWebhooks, type VersionedWebhook } from './webhookQueries';
import { updateWebhook } from './webhookWrites';

const EditConflictDialog = lazyPart('EditConflictDialog', () => import('./EditConflictDialog'), {
  place: 'dialog',
  close: ({ decide }) => decide('later'),
});

/** How often a save is tried when the webhook changes under it again and again, or the server only says so. */
const maxRounds = 3;

/** Two versions that differ, and how the administrator's answer gets back to the save that waits for it. */
type OpenConflict = {
  theirs: VersionedWebhook;
  mine: WebhookFormValues;
  conflicts: Conflict[];
  decide: (decision: Decision) => void;
};

/** The form that changes a webhook. What is typed is kept as the draft `draftName`. */
export function EditWebhookForm({
  loaded,
  initialValues,
  draftName,
}: {
  /** The version that the form is about. */
  loaded: VersionedWebhook;
  /** What is in it at first if not that version. The same object for every render. */
  initialValues: WebhookFormValues | undefined;
  draftName: string;
}) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  // Not the query's data: that moves on when somebody else saves, and the form would be compared with what nobody here has seen.
  const [base, setBase] = useState(loaded);
  const [open, setOpen] = useState<OpenConflict>();
  const { id } = base.webhook;
  const defaultValues = useMemo(() => fromWebhook(base.webhook), [base]);
  const keeper = useDraftKeeper(draftName, defaultValues, { base });

  /** Asks what to keep. The form then holds the answer, and has seen all that is stored. */
  const ask = async (theirs: VersionedWebhook, mine: WebhookFormValues, conflicts: Conflict[]) => {
    const decision = await new Promise<Decision>((decide) => setOpen({ theirs, mine, conflicts, decide }));
    setOpen(undefined);
    return decision === 'later' ? undefined : settle(theirs.webhook, mine, conflicts, decision);
  };

  const save = async (
    from: VersionedWebhook,
    values: WebhookFormValues,
    show: (values: WebhookFormValues) => void,
    round = 1,
  ): Promise<VersionedWebhook | undefined> => {
    const patch = toPatch(from.webhook, values);
    if (Object.keys(patch).length === 0) return from;
    try {
      return await updateWebhook(id, patch, from.etag);
    } catch (error) {
      if (!hasStatus(error, 412) || round === maxRounds) throw error;
    }
    void EditConflictDialog.prefetch();
    const theirs = await readWebhook(id);
    const conflicts = findConflicts(from.webhook, theirs.webhook, values);
    const settled = conflicts.length === 0 ? values : await ask(theirs, values, conflicts);
    if (!settled) return undefined;
    setBase(theirs);
    show(settled);
    return save(theirs, settled, show, round + 1);
  };

  return (
    <>
      <WebhookForm
        defaultValues={defaultValues}
        initialValues={initialValues}
        draft={keeper}
        storedKey={base.webhook.apiKey}
        exceptId={id}
        submitLabel="Save"
        onSubmit={(values, show) => distrustIfFailed(queryClient, save(base, values, show))}
        onSaved={({ webhook }) => {
          void refreshWebhooks(queryClient);
          void navigate(paths.webhook(id));
          showToast(`Webhook “${inWords(webhook.name)}” was saved.`);
        }}
        onCancel={() => void navigate(paths.webhook(id))}
      />
      {open && <EditConflictDialog {...open} base={base.webhook} />}
    </>
  );
}
