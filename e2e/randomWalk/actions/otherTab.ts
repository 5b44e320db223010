import { expect } from '@playwright/test';

import { expectSettled, openWebhook, switchOf } from '../../webhookPage';
import { changeElsewhere, deleteElsewhere } from '../server';
import { patience } from '../places';
import { drawName } from '../typed';
import type { Action } from '../walk';
import { withChange, without, withSwitch } from '../world';
import { reload } from './moves';

/** Somebody changes a webhook in the second tab. Sometimes this one looks at once, sometimes it goes on with what it has read. */
export const otherTab: Action = async (walk, random) => {
  const { other } = walk;
  const webhook = random.pickAny(walk.world);
  if (webhook?.id === undefined) return walk.say('finds nothing for the second tab to change');
  const { id, name } = webhook;
  const what = random.weighted([
    [4, 'switch'],
    [3, 'rename'],
    [walk.world.length > 10 ? 1.5 : 0, 'delete'],
  ]);
  walk.say(`the second tab does ${what} with “${name}”`);
  if (what === 'switch') {
    await openWebhook(other, id);
    await expect(switchOf(other, name)).toBeVisible({ timeout: patience });
    await switchOf(other, name).click();
    await expectSettled(other, name);
    walk.world = withSwitch(walk.world, id, !webhook.enabled);
  } else if (what === 'rename') {
    const newName = `${drawName(random, walk.step)} renamed`;
    await changeElsewhere(other, id, { name: newName });
    walk.world = withChange(walk.world, id, { name: newName });
  } else {
    await deleteElsewhere(other, id);
    walk.world = without(walk.world, id);
  }
  walk.behind = true;
  if (random.chance(0.6)) await reload(walk, random);
};
