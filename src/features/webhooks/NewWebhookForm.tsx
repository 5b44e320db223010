import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';

import { newIdempotencyKey } from '~/api/idempotencyKey';
import { sessionQuery } from '~/api/session';
import { paths } from '~/paths';
import { focusPageHeading } from '~/ui/focusPageHeading';
import { showToast } from '~/ui/toasts';
import { inWords } from '~/ui/visibleText';

import { DraftNotice } from './DraftNotice';
import { loadDraft, removeDraft, restoreDraft, saveDraft } from './formDraft';
import { toRequest, type WebhookFormValues } from './webhookFormValues';
import { WebhookForm } from './WebhookForm';
import styles from './WebhookForm.module.css';
import { refreshWebhooks } from './webhookQueries';
import { createWebhook } from './webhookWrites';

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
  // One key for the life of the form: however often it is sent, it creates one webhook.
  const [idempotencyKey] = useState(newIdempotencyKey);
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
        onSubmit={(values) => createWebhook(toRequest(values), idempotencyKey)}
        onSaved={({ id, name }) => {
          void refreshWebhooks(queryClient);
          if (testing) void navigate(paths.testWebhook(id));
          else void navigate(paths.webhooks, { state: { createdId: id } });
          showToast(`Webhook “${inWords(name)}” was created.`);
        }}
        onCancel={() => void navigate(paths.webhooks)}
      />
    </>
  );
}
