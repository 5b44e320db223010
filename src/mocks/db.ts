import * as z from 'zod/mini';

import { SentDelivery } from './sentFromConsole';
import { isScenarioName, type ScenarioName, scenarios } from './seed/scenarios';
import { seedTraffic, seedTroubles, seedWebhook } from './seed/seedWebhook';
import { StoredWebhook } from './seed/storedWebhook';
import { Trouble } from './seed/trouble';
import type { KeyValueStorage } from './storage';
import { Stream } from './stream';
import { openStreams } from './traffic';

/** Raise it when the shape of the data or the seed changes: stored data of another version is seeded anew. */
const dataVersion = 2;

/** Where the data lives in the storage. */
export const dataKey = 'webhook-console.mock.data';

/** First answer to a create request, for when the same request comes again. Fingerprints only: a body may hold a secret. */
const FirstAnswer = z.object({ key: z.string(), body: z.string(), webhook: StoredWebhook });

const Data = z.object({
  version: z.literal(dataVersion),
  scenario: z.custom<ScenarioName>(isScenarioName),
  webhooks: z.array(StoredWebhook),
  /** Deleted ones, for the names in the log. */
  formerWebhooks: z.array(z.object({ id: z.string(), name: z.string() })),
  /** What the log of deliveries follows from. */
  streams: z.array(Stream),
  troubles: z.array(Trouble),
  sent: z.array(SentDelivery),
  firstAnswers: z.array(FirstAnswer),
});
export type Data = z.infer<typeof Data>;

/** The mock's memory. It is read anew for each request, so that a second tab sees what the first one saved. */
export type Database = {
  load: () => Data;
  save: (data: Data) => void;
  /** Seeds the data anew, for another scenario if one is named. */
  reset: (scenario?: ScenarioName) => void;
};

function parse(text: string): Data | undefined {
  try {
    return Data.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whether a text holds the mock's data, in their present version. */
export const isData = (text: string): boolean => parse(text) !== undefined;

/** Opens the data in `storage`; what is missing, unreadable or of another version is seeded with `scenario`. */
export function openDatabase(storage: KeyValueStorage, scenario: ScenarioName = 'standard'): Database {
  const save = (data: Data) => storage.setItem(dataKey, JSON.stringify(data));
  const seed = (name: ScenarioName): Data => {
    const now = new Date();
    const { seeds } = scenarios[name];
    const data: Data = {
      version: dataVersion,
      scenario: name,
      webhooks: seeds.map((one) => seedWebhook(one, now)),
      formerWebhooks: [],
      streams: seeds.flatMap((one) => openStreams(seedWebhook(one, now), seedTraffic(one, now))),
      troubles: seeds.flatMap((one) => seedTroubles(one, now)),
      sent: [],
      firstAnswers: [],
    };
    save(data);
    return data;
  };
  const load = () => parse(storage.getItem(dataKey) ?? '') ?? seed(scenario);
  return {
    load,
    save,
    reset: (name) => void seed(name ?? load().scenario),
  };
}
