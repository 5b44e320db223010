import type { Locator, Page } from '@playwright/test';

import { descriptionField, event, events, nameField, urlField } from '../../createView';
import type { Random } from '../random';
import { drawKey, drawName, drawUrl, eventsOf, type Filled, selectionOf } from '../typed';
import type { Walk } from '../walk';
import type { Change, Known } from '../world';

/** What somebody changes in the edit form. `apiKey` null: the stored one is removed. */
export type Edited = Partial<Omit<Filled, 'apiKey'>> & { apiKey?: string | null };

/** What the server has to hold once this was saved. */
export const asStored = ({ events: selected, apiKey, ...rest }: Edited): Change => ({
  ...rest,
  ...(selected && { events: selectionOf(selected) }),
  ...(apiKey !== undefined && { keyHint: apiKey?.slice(-4) }),
});

/** Something to change about a webhook, sometimes nothing; now and then what the server has to refuse. */
export function drawEdit({ world, step }: Walk, random: Random, webhook: Known): Edited {
  const taken = random.pickAny(world);
  const hasKey = webhook.keyHint !== undefined;
  const edited: Edited = {
    ...(random.chance(0.5) && { name: drawName(random, step) }),
    ...(taken && random.chance(0.06) && { name: taken.name }),
    ...(random.chance(0.3) && { url: drawUrl(random, step) }),
    ...(random.chance(0.3) && { events: changedEvents(random, eventsOf(webhook)) }),
    ...(random.chance(0.3) && { apiKey: hasKey && random.chance(0.4) ? null : drawKey(step) }),
    ...(random.chance(0.3) && { description: random.pick([`Changed in step ${step}`, '']) }),
  };
  if (edited.name === webhook.name) delete edited.name;
  if (edited.events?.toString() === eventsOf(webhook).toString()) delete edited.events;
  if (edited.description === webhook.description) delete edited.description;
  return edited;
}

/** One event more or one less; now and then all. */
function changedEvents(random: Random, before: string[] | 'all'): string[] | 'all' {
  if (before === 'all' || random.chance(0.1)) return 'all';
  const other = random.pick(['USER_BLOCKED', 'USER_LOGIN', 'GROUP_DELETED']);
  if (!before.includes(other)) return [...before, other];
  return before.length > 1 ? before.filter((id) => id !== other) : before;
}

/** Types a change into the form, which was filled in with `before`. */
export async function typeEdit(
  page: Page,
  edited: Edited,
  { events: before, keyHint }: Known,
): Promise<void> {
  if (edited.name !== undefined) await nameField(page).fill(edited.name);
  if (edited.events === 'all') {
    await events(page).getByRole('radio', { name: 'All events, including ones added later' }).check();
  } else if (edited.events && before.mode === 'selected') {
    for (const id of new Set([...edited.events, ...before.types])) {
      if (edited.events.includes(id) !== before.types.includes(id)) await event(page, id).click();
    }
  }
  if (edited.url !== undefined) await urlField(page).fill(edited.url);
  if (edited.apiKey === null) await page.getByRole('radio', { name: /^Remove it/ }).check();
  else if (edited.apiKey !== undefined) {
    if (keyHint !== undefined) await page.getByRole('radio', { name: /^Replace it/ }).check();
    await keyField(page).fill(edited.apiKey);
  }
  if (edited.description !== undefined) await descriptionField(page).fill(edited.description);
}

/** The field of a new key, whether there is one stored already or not. */
export const keyField = (page: Page): Locator => page.getByLabel(/^(New API Key|API Key \(optional\))/);
