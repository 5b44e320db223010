import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';

import { hasStatus } from '~/api/apiError';
import { paths } from '~/paths';
import { PageHeader } from '~/ui/PageHeader';
import { QueryView } from '~/ui/QueryView';
import { showToast } from '~/ui/toasts';

import { type Decision, EditConflictDialog } from './EditConflictDialog';
import { type Conflict, findConflicts, settle } from './editConflict';
import { fromWebhook, type WebhookFormValues } from './webhookFormValues';
import { WebhookForm } from './WebhookForm';
import { WebhookGone } from './WebhookGone';
import { toPatch } from './webhookPatch';
import {
  distrustIfFailed,
  readWebhook,
  refreshWebhooks,
  type VersionedWebhook,
  webhookQuery,
} from './webhookQueries';
import { updateWebhook } from './webhookWrites';

/** Settings → Webhook Settings → one webhook → Edit. */
export function EditWebhookPage() {
  const { id = '' } = useParams();
  return <EditWebhook key={id} id={id} />;
}

function EditWebhook({ id }: { id: string }) {
  // What the form starts from must be fresh: the copy in the cache may be as old as the visit.
  const { data, error, isFetchedAfterMount, isFetching, errorUpdateCount, refetch } = useQuery({
    ...webhookQuery(id),
    staleTime: 0,
  });
  // Once there, the form stays, whatever a later refresh says: what was typed in it must not go with it.
  const [opened, setOpened] = useState<VersionedWebhook>();
  if (!opened && data && !error && isFetchedAfterMount) setOpened(data);

  if (opened) return <EditForm loaded={opened} />;
  if (hasStatus(error, 404)) return <WebhookGone />;
  return (
    <>
      <PageHeader title="Edit Webhook" />
      {/* A copy in the cache is no data here: only what is read now. */}
      <QueryView
        query={{ data: undefined, error, isFetching, errorUpdateCount, refetch }}
        errorTitle="The webhook could not be loaded"
        loading={<p role="status">Loading the webhook…</p>}
      >
        {() => null}
      </QueryView>
    </>
  );
}

/** How often a save is tried when the webhook changes under it again and again, or the server only says so. */
const maxRounds = 3;

/** Two versions that differ, and how the administrator's answer gets back to the save that waits for it. */
type OpenConflict = {
  theirs: VersionedWebhook;
  mine: WebhookFormValues;
  conflicts: Conflict[];
  decide: (decision: Decision) => void;
};

function EditForm({ loaded }: { loaded: VersionedWebhook }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  // Not the query's data: that moves on when somebody else saves, and the form would be compared with what nobody here has seen.
  const [base, setBase] = useState(loaded);
  const [open, setOpen] = useState<OpenConflict>();
  const { id, name } = base.webhook;

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
      <PageHeader title="Edit Webhook" description={`Changes to “${name}” apply to events from now on.`} />
      <WebhookForm
        defaultValues={fromWebhook(base.webhook)}
        storedKey={base.webhook.apiKey}
        exceptId={id}
        submitLabel="Save"
        onSubmit={(values, show) => distrustIfFailed(queryClient, save(base, values, show))}
        onSaved={({ webhook }) => {
          void refreshWebhooks(queryClient);
          void navigate(paths.webhook(id));
          showToast(`Webhook “${webhook.name}” was saved.`);
        }}
        onCancel={() => void navigate(paths.webhook(id))}
      />
      {open && <EditConflictDialog {...open} base={base.webhook} />}
    </>
  );
}
