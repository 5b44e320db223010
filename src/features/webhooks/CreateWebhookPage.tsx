import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newIdempotencyKey } from '~/api/idempotencyKey';
import { paths } from '~/paths';
import { PageHeader } from '~/ui/PageHeader';
import { showToast } from '~/ui/toasts';

import { emptyForm, toRequest } from './webhookFormValues';
import { WebhookForm } from './WebhookForm';
import { createWebhook } from './webhookQueries';

/** Settings → Webhook Settings → Create Webhook. */
export function CreateWebhookPage() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  // One key for the life of the form: however often it is sent, it creates one webhook.
  const [idempotencyKey] = useState(newIdempotencyKey);

  return (
    <>
      <PageHeader
        title="Create Webhook"
        description="Say which events to send, and where. The webhook starts sending as soon as it is created."
      />
      <WebhookForm
        defaultValues={emptyForm}
        submitLabel="Create"
        onSubmit={(values) => createWebhook(queryClient, toRequest(values), idempotencyKey)}
        onSaved={({ id, name }) => {
          void navigate(paths.webhooks, { state: { createdId: id } });
          showToast(`Webhook “${name}” was created.`);
        }}
        onCancel={() => void navigate(paths.webhooks)}
      />
    </>
  );
}
