import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';

import { hasStatus } from '~/api/apiError';
import { PageHeader } from '~/ui/PageHeader';
import { QueryView } from '~/ui/QueryView';
import { inWords } from '~/ui/visibleText';

import { changesSince } from './changesSince';
import { DraftNotice } from './DraftNotice';
import { DraftWaiting } from './DraftWaiting';
import { reopen } from './editConflict';
import { EditWebhookForm } from './EditWebhookForm';
import { restoreDraft } from './formDraft';
import { useFoundDraft } from './useFoundDraft';
import { fromWebhook } from './webhookFormValues';
import { WebhookGone } from './WebhookGone';
import { type VersionedWebhook, webhookQuery } from './webhookQueries';

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

  if (opened) return <EditWithDraft loaded={opened} />;
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

/** The form, as an accident left it if there is a draft. */
function EditWithDraft({ loaded }: { loaded: VersionedWebhook }) {
  const { id, name, updatedBy } = loaded.webhook;
  const draftName = `edit ${id}`;
  const { state, draft, startAfresh } = useFoundDraft(draftName);
  const start = useMemo(
    () => draft?.base && reopen(draft.base, loaded, restoreDraft(draft, fromWebhook(draft.base.webhook))),
    [draft, loaded],
  );
  return (
    <>
      <PageHeader
        title="Edit Webhook"
        description={<>Changes to “{inWords(name)}” apply to events from now on.</>}
      />
      {state !== 'known' ? (
        <DraftWaiting state={state} />
      ) : (
        <>
          {draft && start && (
            <DraftNotice
              draft={draft}
              more={changesSince(updatedBy, start.conflicts)}
              onStartAfresh={startAfresh}
            />
          )}
          <EditWebhookForm
            // Another form, not this one emptied: nothing of what was typed stays behind.
            key={start ? 'draft' : 'fresh'}
            loaded={start?.base ?? loaded}
            initialValues={start?.values}
            draftName={draftName}
          />
        </>
      )}
    </>
  );
}
