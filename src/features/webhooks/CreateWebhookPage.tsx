import { useSearchParams } from 'react-router';

import { PageHeader } from '~/ui/PageHeader';

import { DuplicateWebhook } from './DuplicateWebhook';
import { LimitNotice } from './LimitNotice';
import { NewWebhookForm } from './NewWebhookForm';
import { emptyForm } from './webhookFormValues';

/** Settings → Webhook Settings → Create Webhook; with `?from=` another webhook's id, filled in with what that one has. */
export function CreateWebhookPage() {
  const [search] = useSearchParams();
  const from = search.get('from');
  return (
    <>
      <PageHeader
        title="Create Webhook"
        description="Say which events to send, and where. The webhook starts sending as soon as it is created."
      />
      <LimitNotice />
      {from === null ? (
        <NewWebhookForm defaultValues={emptyForm} draftName="create" />
      ) : (
        <DuplicateWebhook key={from} id={from} />
      )}
    </>
  );
}
