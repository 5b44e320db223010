import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { hasStatus } from '~/api/apiError';
import type { Webhook } from '~/contract/webhooks';
import { paths } from '~/paths';
import { ButtonLink } from '~/ui/Button';
import { Notice } from '~/ui/Notice';
import { QueryView } from '~/ui/QueryView';
import { Verbatim } from '~/ui/Verbatim';

import { NewWebhookForm } from './NewWebhookForm';
import { duplicateOf } from './webhookFormValues';
import { webhookQuery } from './webhookQueries';

/** The create form, filled in with what another webhook has. */
export function DuplicateWebhook({ id }: { id: string }) {
  const query = useQuery(webhookQuery(id));

  if (!query.data && hasStatus(query.error, 404)) {
    return (
      <Notice
        tone="warning"
        actions={<ButtonLink to={paths.newWebhook}>Start with an empty form</ButtonLink>}
      >
        The webhook to duplicate does not exist any more.
      </Notice>
    );
  }
  return (
    <QueryView
      query={query}
      errorTitle="The webhook to duplicate could not be loaded"
      loading={<p role="status">Loading the webhook to duplicate…</p>}
    >
      {({ webhook }) => <FilledIn original={webhook} />}
    </QueryView>
  );
}

function FilledIn({ original }: { original: Webhook }) {
  // Once: what happens to the original from now on does not change what is typed here.
  const [defaultValues] = useState(() => duplicateOf(original));
  return (
    <>
      {original.apiKey && (
        <Notice tone="info">
          The API key of “<Verbatim text={original.name} />” is not copied. Enter or generate one for this
          webhook if its endpoint expects a key.
        </Notice>
      )}
      <NewWebhookForm defaultValues={defaultValues} draftName={`duplicate ${original.id}`} />
    </>
  );
}
