import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';

import { paths } from '~/paths';
import { showToast } from '~/ui/toasts';
import { inWords } from '~/ui/visibleText';

import { DraftNotice } from './DraftNotice';
import { DraftWaiting } from './DraftWaiting';
import { type FormDraft, restoreDraft } from './formDraft';
import { useDraftKeeper, useFoundDraft } from './useFoundDraft';
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
  const { state, draft, startAfresh } = useFoundDraft(draftName);
  if (state !== 'known') return <DraftWaiting state={state} />;
  return (
    <>
      {draft && <DraftNotice draft={draft} onStartAfresh={startAfresh} />}
      <CreationForm
        // Another form, not this one emptied: nothing of what was typed stays behind.
        key={draft ? 'draft' : 'fresh'}
        defaultValues={defaultValues}
        draft={draft}
        draftName={draftName}
      />
    </>
  );
}

function CreationForm({
  defaultValues,
  draft,
  draftName,
}: {
  defaultValues: WebhookFormValues;
  draft: FormDraft | undefined;
  draftName: string;
}) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  // For the life of the form: however often it is sent, it creates one webhook.
  const [{ key, create }] = useState(() =>
    startCreation(draft?.idempotencyKey ? { key: draft.idempotencyKey, name: draft.values.name } : undefined),
  );
  /** Whether a test event is what comes next. */
  const [testing, setTesting] = useState(false);
  const keeper = useDraftKeeper(draftName, defaultValues, { idempotencyKey: key });
  const initialValues = useMemo(() => draft && restoreDraft(draft, defaultValues), [draft, defaultValues]);

  return (
    <WebhookForm
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
        showToast(`Webhook “${inWords(name)}” was created.${lost}`);
      }}
      onCancel={() => void navigate(paths.webhooks)}
    />
  );
}
