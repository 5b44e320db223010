import type { Webhook } from '~/contract/webhooks';

import { fromWebhook, type WebhookFormValues } from './webhookFormValues';
import { toPatch } from './webhookPatch';
import type { VersionedWebhook } from './webhookQueries';

/** The parts of a webhook that are compared and decided on as a whole. */
export const parts = ['name', 'events', 'notificationType', 'url', 'apiKey', 'description'] as const;
export type Part = (typeof parts)[number];

/** Whose version of a part is to be saved. */
export type Side = 'mine' | 'theirs';

/** A part that somebody else changed while it was being edited here. */
export type Conflict = {
  part: Part;
  /** Changed here as well, and to something else: nobody but the administrator can decide. */
  contested: boolean;
};

/**
 * What somebody else changed between `base`, from which this administrator started, and `theirs`, which is stored now.
 * `mine` is the form. Parts that both changed to the same are no conflict.
 */
export function findConflicts(base: Webhook, theirs: Webhook, mine: WebhookFormValues): Conflict[] {
  const changedHere = toPatch(base, mine);
  const changedThere = toPatch(base, fromWebhook(theirs));
  const stillDiffers = toPatch(theirs, mine);
  return parts.flatMap((part) => {
    const there = part === 'apiKey' ? keyChanged(base, theirs) : changedThere[part] !== undefined;
    const here = changedHere[part] !== undefined;
    if (!there || (here && stillDiffers[part] === undefined)) return [];
    return { part, contested: here };
  });
}

/** A replaced key shows by its time; what it ends in may be the same, and a draft does not know it. */
const keyChanged = (base: Webhook, theirs: Webhook): boolean => keyFacts(base) !== keyFacts(theirs);
const keyFacts = ({ apiKey }: Webhook): string =>
  JSON.stringify(apiKey && [apiKey.placement, apiKey.parameter, apiKey.setAt]);

/** The form after the administrator has decided: `theirs` for the parts taken from the other, `mine` for all else. */
export function settle(
  theirs: Webhook,
  mine: WebhookFormValues,
  conflicts: Conflict[],
  choice: Partial<Record<Part, Side>>,
): WebhookFormValues {
  const stored = fromWebhook(theirs);
  const settled = { ...mine };
  for (const { part } of conflicts) {
    if (choice[part] === 'mine') continue;
    if (part === 'apiKey') {
      const { apiKeyChoice, apiKey, apiKeyPlacement, apiKeyParameter } = stored;
      Object.assign(settled, { apiKeyChoice, apiKey, apiKeyPlacement, apiKeyParameter });
    } else {
      Object.assign(settled, { [part]: stored[part] });
    }
  }
  // A key that was there when the form was opened may be gone, or the other way round.
  if (settled.apiKeyChoice === 'keep' && !theirs.apiKey) settled.apiKeyChoice = 'new';
  if (settled.apiKeyChoice === 'remove' && !theirs.apiKey) settled.apiKeyChoice = 'new';
  if (settled.apiKeyChoice === 'new' && theirs.apiKey)
    settled.apiKeyChoice = settled.apiKey === '' ? 'keep' : 'replace';
  return settled;
}

/**
 * A form whose draft was kept while it edited `base`, opened again over what is stored now. What somebody else changed
 * meanwhile is taken over; where both changed the same part nobody but the administrator can decide: the form then goes on from
 * `base`, and its save meets the conflict.
 */
export function reopen(
  base: VersionedWebhook,
  stored: VersionedWebhook,
  mine: WebhookFormValues,
): { base: VersionedWebhook; values: WebhookFormValues; conflicts: Conflict[] } {
  const conflicts = findConflicts(base.webhook, stored.webhook, mine);
  if (conflicts.some(({ contested }) => contested)) {
    // What a draft does not know of the key, as long as it is the same key.
    const { apiKey } = keyChanged(base.webhook, stored.webhook) ? base.webhook : stored.webhook;
    return { base: { ...base, webhook: { ...base.webhook, apiKey } }, values: mine, conflicts };
  }
  return { base: stored, values: settle(stored.webhook, mine, conflicts, {}), conflicts };
}
