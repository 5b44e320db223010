import { sharedEvents } from '~/contract/overlap';
import type { EventSelection } from '~/contract/webhooks';

import type { Typed } from '../createView';
import type { Random } from './random';
import type { Walk } from './walk';
import { type Known, refusalOf } from './world';

/** Some events of the catalogue; few, so that webhooks of the walk often have some in common. */
const eventTypes = [
  'USER_CREATED',
  'USER_MODIFIED',
  'USER_DELETED',
  'USER_LOGIN',
  'GROUP_CREATED',
  'GROUP_DELETED',
  'ROLE_CREATED',
  'EMAIL_CHANGED',
];

/** What a whole form holds. */
export type Filled = Required<Pick<Typed, 'name' | 'url' | 'events'>> & Pick<Typed, 'apiKey' | 'description'>;

export const drawName = (random: Random, step: number): string =>
  random.pick([`Walk ${step}`, `Walk ${step} “quoted” & <b>`, `Wälk ${step} 東京 🚶`, `walk-${step} (test)`]);

export const drawUrl = (random: Random, step: number): string =>
  `https://${random.pick(['receiver', 'hooks', 'fails', 'flaky'])}.example.com/walk/${step}`;

/** A made-up key; its last four characters tell it from those of other steps. */
export const drawKey = (step: number): string => `journey-key-of-a-walk-${String(step).padStart(4, '0')}`;

export const drawEvents = (random: Random): string[] | 'all' =>
  random.chance(0.15) ? 'all' : random.some(random.whole(1, 3), eventTypes);

/** Something to fill into the create form, sometimes with what the server has to refuse. */
export function draw({ world, step }: Walk, random: Random): Filled {
  const taken = random.pickAny(world);
  const flaw = random.weighted([
    [10, 'none'],
    [1, 'name'],
    [1, 'overlap'],
  ]);
  return {
    name: flaw === 'name' && taken ? taken.name.toUpperCase() : drawName(random, step),
    url: flaw === 'overlap' && taken ? taken.url : drawUrl(random, step),
    events: flaw === 'overlap' && taken ? eventsOf(taken) : drawEvents(random),
    ...(random.chance(0.4) && { apiKey: drawKey(step) }),
    ...(random.chance(0.3) && { description: `Description of step ${step}` }),
  };
}

export const eventsOf = ({ events }: Pick<Known, 'events'>): string[] | 'all' =>
  events.mode === 'all' ? 'all' : events.types;

export const selectionOf = (events: string[] | 'all'): EventSelection =>
  events === 'all' ? { mode: 'all' } : { mode: 'selected', types: events };

/** What has to be there once this was saved. */
export const stored = ({ apiKey, events, ...rest }: Filled) => ({
  ...rest,
  events: selectionOf(events),
  keyHint: apiKey?.slice(-4),
});

/** What to type instead, so that the server has no reason to refuse it any more. */
export function repaired(walk: Walk, filled: Filled, random: Random, exceptId?: string): Partial<Filled> {
  const flaw = refusalOf(walk.world, stored(filled), exceptId);
  const others = walk.world.filter(({ id }) => id === undefined || id !== exceptId);
  return {
    ...(flaw === 'name-taken' && { name: `${drawName(random, walk.step)} another` }),
    ...(others.some((other) => sharedEvents(other, stored(filled)).length > 0) && {
      url: `${drawUrl(random, walk.step)}/another`,
    }),
  };
}
