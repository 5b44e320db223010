import { sharedEvents } from '~/contract/overlap';
import { type EventSelection, nameKey, type Webhook } from '~/contract/webhooks';

/** What the walk knows of a webhook: what an administrator decides on, and what a list is sorted by. */
export type Known = {
  /** Undefined when the server has just given it, and nobody has looked yet. */
  id: string | undefined;
  name: string;
  description: string;
  url: string;
  events: EventSelection;
  /** Last four characters of the API key, or nothing. */
  keyHint: string | undefined;
  enabled: boolean;
  disabledReason: string | null;
  createdAt: string | undefined;
  /** Undefined when it has just been changed. */
  updatedAt: string | undefined;
};

/** Every webhook that there is. */
export type World = readonly Known[];

/** What of a webhook may be given when it is created or changed. */
export type Change = Partial<Omit<Known, 'id' | 'createdAt' | 'updatedAt'>>;

export const known = (webhook: Webhook): Known => ({
  id: webhook.id,
  name: webhook.name,
  description: webhook.description ?? '',
  url: webhook.url,
  events: webhook.events,
  keyHint: webhook.apiKey?.hint,
  enabled: webhook.enabled,
  disabledReason: webhook.disabledReason,
  createdAt: webhook.createdAt,
  updatedAt: webhook.updatedAt,
});

/** The world with one webhook more. */
export const withNew = (
  world: World,
  { name, description = '', url, events, keyHint }: Change & Pick<Known, 'name' | 'url' | 'events'>,
): World => [
  ...world,
  {
    id: undefined,
    name,
    description,
    url,
    events,
    keyHint,
    enabled: true,
    disabledReason: null,
    createdAt: undefined,
    updatedAt: undefined,
  },
];

/** The world after one webhook was changed. */
export const withChange = (world: World, id: string | undefined, change: Change): World =>
  world.map((webhook) => (webhook.id === id ? { ...webhook, ...change, updatedAt: undefined } : webhook));

/** The world after one webhook was switched; one that is as wanted already stays untouched. */
export const withSwitch = (world: World, id: string | undefined, enabled: boolean): World =>
  world.find((webhook) => webhook.id === id)?.enabled === enabled
    ? world
    : withChange(world, id, { enabled, disabledReason: enabled ? null : 'manual' });

export const without = (world: World, id: string | undefined): World =>
  world.filter((webhook) => webhook.id !== id);

/** Why the server has to refuse a webhook with this name, URL and events, or nothing. */
export function refusalOf(
  world: World,
  wanted: Pick<Known, 'name' | 'url' | 'events'>,
  exceptId?: string,
): 'name-taken' | 'url-event-overlap' | undefined {
  const others = world.filter(({ id }) => id === undefined || id !== exceptId);
  if (others.some(({ name }) => nameKey(name) === nameKey(wanted.name))) return 'name-taken';
  return others.some((other) => sharedEvents(other, wanted).length > 0) ? 'url-event-overlap' : undefined;
}

/** How what was found differs from what was expected, in words; empty when it does not. */
export function differences(expected: World, found: World): string[] {
  const left = [...found];
  const take = (fits: (webhook: Known) => boolean) => {
    const index = left.findIndex(fits);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const pairs = expected.map(
    (one) =>
      [one, take(({ id, name }) => (one.id === undefined ? name === one.name : id === one.id))] as const,
  );
  return [
    ...pairs.flatMap(([one, other]) => (other ? differencesOf(one, other) : `lost: ${text(one)}`)),
    ...left.map((one) => `not expected: ${text(one)}`),
  ];
}

const text = (webhook: Known): string => `“${webhook.name}” ${JSON.stringify(webhook)}`;

function differencesOf(expected: Known, found: Known): string[] {
  return Object.keys(expected).flatMap((key) => {
    const part = key as keyof Known; // of this type's own object
    const [want, got] = [expected[part], found[part]];
    const open = want === undefined && part !== 'keyHint';
    return open || spelled(want) === spelled(got)
      ? []
      : `“${expected.name}”: ${part} should be ${JSON.stringify(want)}, but it is ${JSON.stringify(got)}`;
  });
}

/** A value as text. The order of event types does not matter. */
const spelled = (value: Known[keyof Known]): string =>
  JSON.stringify(
    value !== null && typeof value === 'object' && value.mode === 'selected'
      ? { ...value, types: value.types.toSorted() }
      : value,
  );
