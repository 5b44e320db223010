import * as z from 'zod/mini';

import { isScenarioName, type ScenarioName, scenarios } from './seed/scenarios';
import { StoredWebhook } from './seed/storedWebhook';
import type { Trouble } from './seed/trouble';
import { type SeededWorld, seededWorld } from './seededWorld';
import { SentDelivery } from './sentFromConsole';
import type { KeyValueStorage } from './storage';
import { Stream } from './stream';

/** Raise it when the shape of the data or the seed changes: stored data of another version is seeded anew. */
const dataVersion = 3;

/** Where the data of a scenario lives in the storage: each has its own, so that going to another and back loses nothing. */
export const dataKey = (scenario: ScenarioName): string => `webhook-console.mock.data.${scenario}`;

/** First answer to a create request, for when the same request comes again. Fingerprints only: a body may hold a secret. */
const FirstAnswer = z.object({ key: z.string(), body: z.string(), webhook: StoredWebhook });

const ownData = {
  /** Deleted ones, for the names in the log. */
  formerWebhooks: z.array(z.object({ id: z.string(), name: z.string() })),
  sent: z.array(SentDelivery),
  firstAnswers: z.array(FirstAnswer),
};

/**
 * What is stored. A webhook or a stream that is as it was seeded is only its number in the seed: a storage holds no 10,000
 * webhooks, but it does hold what was done to them.
 */
const StoredData = z.object({
  version: z.literal(dataVersion),
  /** In milliseconds. The seed follows from it. */
  seededAt: z.number(),
  webhooks: z.array(z.union([z.number(), StoredWebhook])),
  streams: z.array(z.union([z.number(), Stream])),
  ...ownData,
});
type StoredData = z.infer<typeof StoredData>;

export type Data = {
  scenario: ScenarioName;
  seededAt: number;
  webhooks: StoredWebhook[];
  /** What the log of deliveries follows from. */
  streams: Stream[];
  troubles: Trouble[];
  formerWebhooks: { id: string; name: string }[];
  sent: SentDelivery[];
  firstAnswers: z.infer<typeof FirstAnswer>[];
};

/** The mock's memory. It is looked up anew for each request, so that a second tab sees what the first one saved. */
export type Database = {
  load: () => Data;
  save: (data: Data) => void;
  /** Seeds the data anew, for another scenario if one is named, which it then stays with. */
  reset: (scenario?: ScenarioName) => void;
};

function parse(text: string): StoredData | undefined {
  try {
    return StoredData.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Puts the seed's items where their numbers are; undefined where there is no such number. */
function unpacked<T extends object>(items: (number | T)[], seeded: T[]): T[] | undefined {
  const found = items.flatMap((item) => (typeof item === 'number' ? (seeded[item] ?? []) : item));
  return found.length === items.length ? found : undefined;
}

function packed<T extends object>(items: T[], seeded: T[]): (number | T)[] {
  const numbers = new Map(seeded.map((item, number) => [item, number]));
  return items.map((item) => numbers.get(item) ?? item);
}

/** Whether a storage could hold this: the data of a scenario, in their present version. */
export const isStoredData = (key: string, text: string): boolean =>
  Object.keys(scenarios).some((name) => isScenarioName(name) && dataKey(name) === key) &&
  parse(text) !== undefined;

/** Opens the data of `scenario` in `storage`; what is missing, unreadable or of another version is seeded. */
export function openDatabase(storage: KeyValueStorage, scenario: ScenarioName = 'standard'): Database {
  let current = scenario;
  let seeded: SeededWorld | undefined;
  let read: { text: string; data: Data } | undefined;

  const worldOf = (seededAt: number): SeededWorld => {
    if (seeded?.scenario !== current || seeded.seededAt !== seededAt) {
      seeded = seededWorld(current, seededAt);
    }
    return seeded;
  };
  const save = ({ seededAt, webhooks, streams, formerWebhooks, sent, firstAnswers }: Data) => {
    const world = worldOf(seededAt);
    const stored: StoredData = {
      version: dataVersion,
      seededAt,
      webhooks: packed(webhooks, world.webhooks),
      streams: packed(streams, world.streams),
      formerWebhooks,
      sent,
      firstAnswers,
    };
    storage.setItem(dataKey(current), JSON.stringify(stored));
  };
  const open = (text: string): Data | undefined => {
    const stored = parse(text);
    const world = stored && worldOf(stored.seededAt);
    const webhooks = world && unpacked(stored.webhooks, world.webhooks);
    const streams = world && unpacked(stored.streams, world.streams);
    if (!webhooks || !streams) return undefined;
    const { formerWebhooks, sent, firstAnswers } = stored;
    return { ...world, webhooks, streams, formerWebhooks, sent, firstAnswers };
  };
  const seed = (): Data => {
    const data = { ...worldOf(Date.now()), formerWebhooks: [], sent: [], firstAnswers: [] };
    save(data);
    return data;
  };

  return {
    load: () => {
      const text = storage.getItem(dataKey(current)) ?? '';
      if (read?.text !== text || read.data.scenario !== current) read = { text, data: open(text) ?? seed() };
      const { data } = read;
      // Operations add to the lists of what they have loaded, and may then refuse without saving.
      return {
        ...data,
        webhooks: [...data.webhooks],
        streams: [...data.streams],
        formerWebhooks: [...data.formerWebhooks],
      };
    },
    save,
    reset: (name = current) => {
      current = name;
      seed();
    },
  };
}
