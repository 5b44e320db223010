import type { EventSelection } from './webhooks';
import { normaliseUrl } from './webhookUrl';

type Target = { url: string; events: EventSelection };

/**
 * Event types that two webhooks would both send to the same endpoint: each such event would arrive twice. `all` when both
 * listen to everything. Empty when the URLs differ (after normalisation) or the events are disjoint.
 */
export function sharedEvents(one: Target, other: Target): string[] | 'all' {
  if (normaliseUrl(one.url) !== normaliseUrl(other.url)) return [];
  if (one.events.mode === 'all') return other.events.mode === 'all' ? 'all' : other.events.types;
  if (other.events.mode === 'all') return one.events.types;
  const theirs = new Set(other.events.types);
  return one.events.types.filter((type) => theirs.has(type));
}
