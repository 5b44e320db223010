import { useQuery } from '@tanstack/react-query';

import { everyWebhookQuery } from '~/api/everyWebhook';
import { checkWebhookUrl } from '~/contract/webhookUrl';
import { useSettled } from '~/ui/useSettled';

import { findOverlaps, type Overlap } from './overlaps';
import type { WebhookFormValues } from './webhookFormValues';

/** How long a URL's host must stay the same before the server is asked about it, in milliseconds. */
const pause = 400;

/**
 * What to search for so that no webhook with this URL is missed: its host, as no two URLs of one endpoint differ in more than
 * the host's case. Undefined while the URL is not finished. A host with letters beyond ASCII has two spellings, and the
 * server may store either: then all webhooks are looked at.
 */
export function searchFor(url: string): string | undefined {
  const typed = url.trim();
  if (checkWebhookUrl(typed)) return undefined;
  const { hostname } = new URL(typed);
  return hostname.includes('xn--') ? '' : hostname;
}

/**
 * Other webhooks that send the same events to the same URL, `exceptId` aside. The answer is about what is in the form now: an
 * older list of webhooks may leave one out, never name a wrong one. When it can't be had the server still says it on save.
 */
export function useOverlap({
  url,
  events,
  exceptId,
}: Pick<WebhookFormValues, 'url' | 'events'> & { exceptId: string | undefined }): Overlap[] {
  const wanted = searchFor(url);
  const search = useSettled(wanted, pause);
  const { data } = useQuery({
    ...everyWebhookQuery(search ?? ''),
    enabled: search !== undefined && search === wanted,
  });
  const others = data?.filter(({ id }) => id !== exceptId) ?? [];
  return findOverlaps({ url, events }, others);
}
