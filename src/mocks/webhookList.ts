import { sortKeys } from '~/contract/webhookListOptions';
import { nameKey, type WebhookListQuery, webhookStatus } from '~/contract/webhooks';

import { withHealth } from './health';
import type { Operation } from './operation';
import type { StoredWebhook } from './seed/storedWebhook';

const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function matches(webhook: StoredWebhook, { q = '', status, eventType }: WebhookListQuery): boolean {
  const { events, name, url, description = '' } = webhook;
  return (
    (q === '' || [name, url, description].some((text) => nameKey(text).includes(nameKey(q)))) &&
    (status === undefined || webhookStatus(webhook) === status) &&
    (eventType === undefined || events.mode === 'all' || events.types.includes(eventType))
  );
}

/** Equal values keep a fixed order, or a webhook could show up on two pages. */
function bySort(sort: NonNullable<WebhookListQuery['sort']>) {
  const key = sortKeys.find((candidate) => sort.endsWith(candidate)) ?? 'createdAt';
  const sign = sort.startsWith('-') ? -1 : 1;
  return (one: StoredWebhook, other: StoredWebhook): number =>
    sign * order.compare(one[key], other[key]) || order.compare(one.id, other.id);
}

/** `GET /webhooks`: filtered, sorted, one page. A page past the end is empty. */
export const listWebhooks: Operation<'listWebhooks'> = ({ query, db }) => {
  const { sort = '-createdAt', page = 1, pageSize = 25 } = query;
  const data = db.load();
  const found = data.webhooks.filter((webhook) => matches(webhook, query)).toSorted(bySort(sort));
  const items = found.slice((page - 1) * pageSize, page * pageSize);
  return { data: { items: items.map((webhook) => withHealth(data, webhook)), total: found.length } };
};
