import { useQuery } from '@tanstack/react-query';

import { everyWebhookQuery } from '~/api/everyWebhook';
import { inWords } from '~/ui/visibleText';

import type { ReportedWebhook } from './webhookRanking';

/**
 * Chooses one webhook, or all. Those that were deleted can be chosen as long as the report knows them; one that nobody knows is
 * shown by its id.
 */
export function WebhookChoice({
  id,
  value,
  reported,
  onChange,
}: {
  id: string;
  value: string | undefined;
  reported: readonly ReportedWebhook[];
  onChange: (webhookId: string | undefined) => void;
}) {
  const { data } = useQuery(everyWebhookQuery(''));
  const there = (data ?? []).toSorted((a, b) => a.name.localeCompare(b.name));
  const gone = reported.filter(({ webhookId }) => there.every((webhook) => webhook.id !== webhookId));
  const unknown =
    value !== undefined &&
    there.every((webhook) => webhook.id !== value) &&
    gone.every(({ webhookId }) => webhookId !== value);

  return (
    <select id={id} value={value ?? ''} onChange={({ target }) => onChange(target.value || undefined)}>
      <option value="">All webhooks</option>
      {unknown && <option value={value}>{inWords(value)}</option>}
      {there.map((webhook) => (
        <option key={webhook.id} value={webhook.id}>
          {inWords(webhook.name)}
        </option>
      ))}
      {gone.map(({ webhookId, webhookName }) => (
        <option key={webhookId} value={webhookId}>
          {/* Until the list has come, nobody knows which of them are still there. */}
          {data ? `${inWords(webhookName)} (deleted)` : inWords(webhookName)}
        </option>
      ))}
    </select>
  );
}
