import type { BodyOf } from '~/contract/endpoints';
import { sharedEvents } from '~/contract/overlap';
import { checkNotificationType, nameKey, type Webhook, WebhookUpdate } from '~/contract/webhooks';

import type { FileEntry } from './parseWebhookFile';
import { type Change, difference } from './webhookDifference';
import type { FileWebhook } from './webhookFile';

/** What an import would do with one entry of the file. */
export type ImportRow = Pick<FileEntry, 'number' | 'name'> &
  (
    | { kind: 'new'; body: BodyOf<'createWebhook'>; needsKey: boolean }
    | {
        kind: 'changed';
        wanted: FileWebhook;
        /** As it was compared: the change is made only if it is still that. */
        stored: Webhook;
        patch: BodyOf<'updateWebhook'>;
        changes: Change[];
        needsKey: boolean;
      }
    | { kind: 'same' }
    | { kind: 'invalid'; reasons: string[] }
  );
export type ImportKind = ImportRow['kind'];

/** Rows that an import acts on. */
export type ActiveRow = Extract<ImportRow, { kind: 'new' | 'changed' }>;

type Target = Pick<Webhook, 'name' | 'url' | 'events'>;

/**
 * Compares a file with what is stored, by name. `catalogue` are the ids of all event types. What the server would refuse is
 * invalid here already; the last word is the server's.
 */
export function planImport(
  entries: readonly FileEntry[],
  stored: readonly Webhook[],
  catalogue: ReadonlySet<string>,
): ImportRow[] {
  const storedByName = new Map(stored.map((webhook) => [nameKey(webhook.name), webhook]));
  const firstWithName = new Map<string, number>();
  const rows = entries.map((entry): ImportRow => {
    const key = nameKey(entry.name);
    const first = firstWithName.get(key);
    if (!entry.webhook) return invalid(entry, entry.reasons);
    if (first !== undefined) return invalid(entry, [`Entry ${first} of the file has the same name.`]);
    firstWithName.set(key, entry.number);
    return compare(entry, entry.webhook, storedByName.get(key), catalogue);
  });
  return withoutOverlaps(rows, stored);
}

const invalid = ({ number, name }: Pick<FileEntry, 'number' | 'name'>, reasons: string[]): ImportRow => ({
  number,
  name,
  kind: 'invalid',
  reasons,
});

function compare(
  { number, name }: FileEntry,
  wanted: FileWebhook,
  stored: Webhook | undefined,
  catalogue: ReadonlySet<string>,
): ImportRow {
  const { apiKey, ...body } = wanted;
  const needsKey = apiKey !== null && !stored?.apiKey;
  const { patch, changes } = stored ? difference(stored, wanted) : { patch: body, changes: [] };
  const reasons = refusals(patch, stored, catalogue);
  if (reasons.length > 0) return invalid({ number, name }, reasons);
  if (!stored) return { number, name, kind: 'new', body, needsKey };
  if (changes.length === 0) return { number, name, kind: 'same' };
  return { number, name, kind: 'changed', wanted, stored, patch, changes, needsKey };
}

/** Why the server would refuse what is sent, the other webhooks left aside. What is stored already it takes as it is. */
function refusals(
  sent: BodyOf<'updateWebhook'>,
  stored: Webhook | undefined,
  catalogue: ReadonlySet<string>,
): string[] {
  const { events, notificationType } = sent;
  const unknownType = notificationType !== undefined && checkNotificationType(notificationType)?.message;
  const had = new Set(stored?.events.mode === 'selected' ? stored.events.types : []);
  const unknownEvents =
    events?.mode === 'selected' ? events.types.filter((type) => !catalogue.has(type) && !had.has(type)) : [];
  return [
    ...(WebhookUpdate.safeParse(sent).error?.issues ?? []).map(({ message }) => message),
    ...(unknownType ? [unknownType] : []),
    ...(unknownEvents.length > 0 ? [`There are no such event types: ${unknownEvents.join(', ')}.`] : []),
  ];
}

/** Marks what would send an event to a URL that another webhook sends it to; of two in the file, the later one. */
function withoutOverlaps(rows: readonly ImportRow[], stored: readonly Webhook[]): ImportRow[] {
  const moving = new Set(
    rows.flatMap((row) => (isMoving(row) && row.kind === 'changed' ? [row.stored] : [])),
  );
  const taken: Target[] = stored.filter((webhook) => !moving.has(webhook));
  return rows.map((row) => {
    if (!isMoving(row)) return row;
    const target = row.kind === 'new' ? row.body : row.wanted;
    const reasons = taken.flatMap((other) => {
      const shared = sharedEvents(target, other);
      if (shared.length === 0) return [];
      const what = shared === 'all' ? 'all events' : shared.join(', ');
      return [`“${other.name}” already sends ${what} to this URL: each of these events would arrive twice.`];
    });
    if (reasons.length > 0) return invalid(row, reasons);
    taken.push(target);
    return row;
  });
}

/** Whether it will send other events or to another URL than before. */
const isMoving = (row: ImportRow): row is ActiveRow =>
  row.kind === 'new' ||
  (row.kind === 'changed' && (row.patch.url !== undefined || row.patch.events !== undefined));
