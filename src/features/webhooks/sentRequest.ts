import { defaultParameter, type Placement, placements } from '~/contract/apiKey';
import type { Webhook } from '~/contract/webhooks';

import { wellFormed } from './codeQuoting';

/** Where an endpoint finds the API key. */
export type SentKey = { placement: Placement; parameter: string };

/** Stands for the id of a webhook where there is none yet. */
export const exampleWebhookId = 'wh_example';

/** What stands in an example where the API key would be: it is never known here. */
const keyPlaceholder = '<API key>';

/**
 * The key that comes with a webhook's requests; without a webhook, the one that the create form suggests. undefined: there is none,
 * or it comes in a place that we do not know.
 */
export function sentKeyOf(webhook: Pick<Webhook, 'apiKey'> | undefined): SentKey | undefined {
  if (!webhook) return { placement: 'header', parameter: defaultParameter };
  const placement = placements.find((known) => known === webhook.apiKey?.placement);
  if (!webhook.apiKey || !placement) return undefined;
  return { placement, parameter: wellFormed(webhook.apiKey.parameter) };
}

/** The URL that requests go to, with the key's place in it where it travels in the query string. */
export function sentUrl(url: string, key: SentKey | undefined): string {
  if (key?.placement !== 'query') return url;
  return `${url}${url.includes('?') ? '&' : '?'}${encodeURIComponent(key.parameter)}=${keyPlaceholder}`;
}

/** One header of a request: an example of its value, and what a receiver needs to know of it. */
export type SentHeader = { name: string; value: string; meaning: string };

/** The headers that come with every request. */
export function sentHeaders(webhookId: string, key: SentKey | undefined): SentHeader[] {
  return [
    { name: 'Content-Type', value: 'application/json', meaning: 'The body is JSON in UTF-8.' },
    ...(key?.placement === 'header'
      ? [{ name: key.parameter, value: keyPlaceholder, meaning: 'Proves that the request comes from here.' }]
      : []),
    { name: 'X-Webhook-Id', value: webhookId, meaning: 'The webhook that sends it.' },
    {
      name: 'X-Webhook-Delivery',
      value: 'dlv_01k5x2vw',
      meaning: 'The same each time this delivery is tried: what was received already can be left out.',
    },
    { name: 'X-Webhook-Attempt', value: '1', meaning: 'How often it was tried, from 1.' },
  ];
}
