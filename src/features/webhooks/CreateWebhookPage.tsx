import { useSearchParams } from 'react-router';

import { PageHeader } from '~/ui/PageHeader';

import { DuplicateWebhook } from './DuplicateWebhook';
import { LimitNotice } from './LimitNotice';
import { NewWebhookForEvent } from './NewWebhookForEvent';
import { NewWebhookForm } from './NewWebhookForm';
import { emptyForm } from './webhookFormValues';

/**
 * Settings → Webhook Settings → Create Webhook; with `?from=` another webhook's id, filled in with what that one has; with
 * `?event=`, with that event selected.
 */
export function CreateWebhookPage() {
  const [search] = useSearchParams();
  const from = search.get('from');
  const event = search.get('event');
  return (
    <>
      <PageHeader
        title="Create Webhook"
        description="Say which events to send, and where. The webhook starts sending as soon as it is created."
      />
      <LimitNotice />
      {from !== null ? (
        <DuplicateWebhook key={from} id={from} />
      ) : event !== null ? (
        <NewWebhookForEvent key={event} eventType={event} />
      ) : (
        <NewWebhookForm defaultValues={emptyForm} draftName="create" />
      )}
    </>
  );
}
