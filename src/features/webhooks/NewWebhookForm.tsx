import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';

import { sessionQuery } from '~/api/session';
import { paths } from '~/paths';
import { focusPageHeading } from '~/ui/focusPageHeading';
import { showToast } from '~/ui/toasts';

import { DraftNotice } from './DraftNotice';
import { loadDraft, removeDraft, restoreDraft, saveDraft } from './formDraft';
import { toRequest, type WebhookFormValues } from './webhookFormValues';
import { WebhookForm } from './WebhookForm';
import styles from './WebhookForm.module.css';
import { distrustIfFailed, refreshWebhooks } from './webhookQueries';
import { startCreation } from './webhookCreation';

/**
 * The form that creates a webhook. What is typed is kept as the draft `draftName`, and a draft that an accident left behind is
 * put into the form.
 */
export function NewWebhookForm({
  defaultValues,
  draftName,
}: {
  /** The same object for every render. */
  defaultValues: WebhookFormValues;
  draftName: string;
}) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const session = useQuery(sessionQuery);
  const owner = session.data?.user.email;
  // For the life of the form: however often it is sent, it creates one webhook.
  const [create] = useState(startCreation);
  /** Whether a test event is what comes next. */
  const [testing, setTesting] = useState(false);
  const [found, setFound] = useState(() => loadDraft(draftName));
  const draft = found?.owner === owner ? found : undefined;
  const initialValues = useMemo(() => draft && restoreDraft(draft, defaultValues), [draft, defaultValues]);
  const keeper = useMemo(
    () =>
      owner === undefined
        ? undefined
        : {
            save: (values: WebhookFormValues) =>
              saveDraft(draftName, { owner, values, defaults: defaultValues }),
            remove: () => removeDraft(draftName),
          },
    [draftName, owner, defaultValues],
  );

  // Whose draft it is must be known first. Without a draft nobody waits.
  if (found && session.isPending) return <p role="status">Loading what you typed before…</p>;
  return (
    <>
      {draft && (
        <DraftNotice
          draft={draft}
          onStartAfresh={() => {
            focusPageHeading();
            removeDraft(draftName);
            setFound(undefined);
          }}
        />
      )}
      <WebhookForm
        // Another form, not this one emptied: nothing of what was typed stays behind.
        key={draft ? 'draft' : 'fresh'}
        defaultValues={defaultValues}
        initialValues={initialValues}
        draft={keeper}
        submitLabel="Create"
        afterSaving={
          <label className={styles.choice}>
            <input type="checkbox" checked={testing} onChange={({ target }) => setTesting(target.checked)} />
            Send a test event after creating
          </label>
        }
        onSubmit={(values) => distrustIfFailed(queryClient, create(toRequest(values)))}
        onSaved={({ reply: { id, name }, askedAgain }) => {
          void refreshWebhooks(queryClient);
          if (testing) void navigate(paths.testWebhook(id));
          else void navigate(paths.webhooks, { state: { createdId: id } });
          const lost = askedAgain ? ' An answer got lost on the way, so the server was asked again.' : '';
          showToast(`Webhook “${name}” was created.${lost}`);
        }}
        onCancel={() => void navigate(paths.webhooks)}
      />
    </>
  );
}
