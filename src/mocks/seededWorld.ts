import { type ScenarioName, scenarios } from './seed/scenarios';
import { seedTraffic, seedTroubles, seedWebhook } from './seed/seedWebhook';
import type { StoredWebhook } from './seed/storedWebhook';
import type { Trouble } from './seed/trouble';
import type { Stream } from './stream';
import { openStreams } from './traffic';

/** What a scenario begins with. */
export type SeededWorld = {
  scenario: ScenarioName;
  /** In milliseconds. */
  seededAt: number;
  webhooks: StoredWebhook[];
  streams: Stream[];
  troubles: Trouble[];
};

/** The world of a scenario that began at a time, in milliseconds: always the same for the same time. */
export function seededWorld(scenario: ScenarioName, seededAt: number): SeededWorld {
  const now = new Date(seededAt);
  const seeds = scenarios[scenario].seeds.map((seed) => ({ seed, webhook: seedWebhook(seed, now) }));
  return {
    scenario,
    seededAt,
    webhooks: seeds.map(({ webhook }) => webhook),
    streams: seeds.flatMap(({ seed, webhook }) => openStreams(webhook, seedTraffic(seed, now))),
    troubles: seeds.flatMap(({ seed }) => seedTroubles(seed, now)),
  };
}
