import { expectFilledIn, fillIn, nameField } from '../../createView';
import { chooseFromMenu, arrives, findRow } from '../places';
import { drawKey, drawUrl, eventsOf, type Filled } from '../typed';
import type { Action } from '../walk';
import { saveNew } from './saveNew';

/** Duplicates a webhook; sometimes with the same URL, which the server has to refuse. */
export const duplicate: Action = async (walk, random) => {
  const { page } = walk;
  const original = random.pickAny(walk.world);
  if (!original) return walk.say('finds nothing to duplicate');
  walk.say(`duplicates “${original.name}”`);
  const row = await findRow(walk, original.name);
  if (!row) return;
  await chooseFromMenu(page, row, 'Duplicate');
  if (!(await arrives(walk, nameField(page)))) return;

  const suffix = ' (copy)';
  const copied: Filled = {
    name:
      [...original.name]
        .slice(0, 80 - suffix.length)
        .join('')
        .trimEnd() + suffix,
    url: original.url,
    events: eventsOf(original),
    description: original.description,
  };
  if (!walk.behind) await expectFilledIn(page, copied);
  const typed = {
    ...(random.chance(0.8) && { url: drawUrl(random, walk.step) }),
    ...(random.chance(0.4) && { apiKey: drawKey(walk.step) }),
  };
  walk.say(`types ${JSON.stringify(typed)}`);
  await fillIn(page, walk.behind ? { ...copied, ...typed } : typed);
  await saveNew(walk, random, { ...copied, ...typed });
};
