import type { EndpointName } from '~/contract/endpoints';

import { faultsOff, faultsOn } from '../switchFaults';
import type { Action, Walk } from '../walk';
import { faultOf } from '../walkFaults';
import { bulk } from './bulk';
import { create } from './create';
import { duplicate } from './duplicate';
import { edit } from './edit';
import { find } from './find';
import { back, forward, reload } from './moves';
import { otherTab } from './otherTab';
import { remove } from './remove';
import { redeliver, sendTestEvent } from './send';
import { switchOne } from './switchOne';

/** Everything that an administrator does in a walk: how often, and with which write of the API. */
const actions = {
  create: { act: create, weight: 8, writes: 'createWebhook' },
  duplicate: { act: duplicate, weight: 4, writes: 'createWebhook' },
  edit: { act: edit, weight: 10, writes: 'updateWebhook' },
  switch: { act: switchOne, weight: 8, writes: 'updateWebhook' },
  delete: { act: remove, weight: 5, writes: 'deleteWebhook' },
  'many at once': { act: bulk, weight: 5, writes: 'updateWebhook' },
  'test event': { act: sendTestEvent, weight: 5, writes: 'sendTest' },
  redeliver: { act: redeliver, weight: 5, writes: 'redeliver' },
  find: { act: find, weight: 12 },
  reload: { act: reload, weight: 4 },
  back: { act: back, weight: 6 },
  forward: { act: forward, weight: 3 },
  'second tab': { act: otherTab, weight: 6 },
  'faults on': { act: faultsOn, weight: 10 },
  'faults off': { act: faultsOff, weight: 6 },
} satisfies Record<string, { act: Action; weight: number; writes?: EndpointName }>;

/** The kinds of actions. */
export type ActionName = keyof typeof actions;

/** What to do next, out of everything, by its weight. What meets a fault that is on is done more often: that is what faults are for. */
export const choices = (walk: Walk): [weight: number, name: ActionName, act: Action][] =>
  (Object.keys(actions) as ActionName[]).flatMap((name) => {
    const action: { act: Action; weight: number; writes?: EndpointName } = actions[name]; // keys of this very table
    if (name === 'faults off' && walk.faults.length === 0) return [];
    const meetsFault = action.writes !== undefined && faultOf(walk, action.writes) !== undefined;
    return [[meetsFault ? action.weight * 5 : action.weight, name, action.act]];
  });
