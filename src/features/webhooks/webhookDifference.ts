import type { BodyOf } from '~/contract/endpoints';
import type { EventSelection, Webhook } from '~/contract/webhooks';

import type { FileWebhook } from './webhookFile';
import { fieldLabels } from './webhookFormValues';
import { sameEvents } from './webhookPatch';
import { countEvents, whereSent } from './webhookWords';

/** What becomes of one field, in words. */
export type Change = { label: string; before: string; after: string };

/** The way from a stored webhook to the one in a file: the merge patch, and what it means. Both are empty for the same. */
export type Difference = { patch: BodyOf<'updateWebhook'>; changes: Change[] };

/** Compares a stored webhook with one in a file. The stored API key stays whatever the file says; it may move. */
export function difference(stored: Webhook, wanted: FileWebhook): Difference {
  const { name, description = '', events, notificationType, url, enabled } = wanted;
  const found: Difference = { patch: {}, changes: [] };
  const note = (patch: Difference['patch'], label: string, before: string, after: string) => {
    Object.assign(found.patch, patch);
    found.changes.push({ label, before, after });
  };

  if (name !== stored.name) note({ name }, fieldLabels.name, stored.name, name);
  if (!sameEvents(events, stored.events))
    note({ events }, fieldLabels.events, countEvents(stored.events), eventsAfter(stored.events, events));
  if (notificationType !== stored.notificationType)
    note({ notificationType }, fieldLabels.notificationType, stored.notificationType, notificationType);
  if (url !== stored.url) note({ url }, fieldLabels.url, stored.url, url);
  if (stored.apiKey && wanted.apiKey && whereSent(stored.apiKey) !== whereSent(wanted.apiKey)) {
    const before = `Sent ${whereSent(stored.apiKey)}`;
    note({ apiKey: wanted.apiKey }, fieldLabels.apiKey, before, `Sent ${whereSent(wanted.apiKey)}`);
  }
  if (description !== (stored.description ?? '')) {
    const before = stored.description || 'None';
    note({ description: description || null }, fieldLabels.description, before, description || 'None');
  }
  if (enabled !== stored.enabled) note({ enabled }, 'Status', onOrOff(stored.enabled), onOrOff(enabled));
  return found;
}

const onOrOff = (enabled: boolean): string => (enabled ? 'Enabled' : 'Disabled');

/** How many, and which of them are new or gone. */
function eventsAfter(before: Webhook['events'], after: EventSelection): string {
  if (after.mode === 'all') return countEvents(after);
  const had = new Set(before.mode === 'all' ? [] : before.types);
  const has = new Set(after.types);
  const added = after.types.filter((type) => !had.has(type));
  const dropped = [...had].filter((type) => !has.has(type));
  const parts = [
    ...(added.length > 0 ? [`${before.mode === 'all' ? 'only' : 'adds'} ${added.join(', ')}`] : []),
    ...(dropped.length > 0 ? [`drops ${dropped.join(', ')}`] : []),
  ];
  return `${countEvents(after)}: ${parts.join('; ')}`;
}
