import type { Attempt, Delivery, DeliverySummary, DeliverySummaryQuery } from '~/contract/deliveries';
import type { EventType } from '~/contract/eventTypes';
import type { Webhook } from '~/contract/webhooks';
import { openDatabase } from '~/mocks/db';
import { deliveryDetails, deliveryReply, webhookNames } from '~/mocks/deliveryReply';
import { summarize } from '~/mocks/deliverySummary';
import { withHealth } from '~/mocks/health';
import { newestDeliveries } from '~/mocks/newestDeliveries';
import { eventTypesOf, type ScenarioName } from '~/mocks/seed/scenarios';
import { memoryStorage } from '~/mocks/storage';

/*
 * What the mock API answers in a scenario, for components that get their data from a parent: stories show what the console would
 * get, and nobody writes it down twice.
 */

const dataOf = (scenario: ScenarioName) => openDatabase(memoryStorage(), scenario).load();

/** Every webhook of a scenario, with its health. */
export function webhooksOf(scenario: ScenarioName): Webhook[] {
  const data = dataOf(scenario);
  return data.webhooks.map((webhook) => withHealth(data, webhook));
}

/** The one of these that fits. @throws when the seed has no such one any more. */
export function oneOf<T>(all: readonly T[], fits: (one: T) => boolean): T {
  const found = all.find(fits);
  if (found === undefined) throw new Error('The seed has nothing of this kind.');
  return found;
}

/** A webhook of the standard scenario by its id. */
export const webhookOf = (id: string): Webhook =>
  oneOf(webhooksOf('standard'), (webhook) => webhook.id === id);

const newest = (scenario: ScenarioName, limit: number, wants: (delivery: Delivery) => boolean) => {
  const data = dataOf(scenario);
  const nameOf = webhookNames(data);
  const entries = newestDeliveries(data, {
    webhookId: undefined,
    since: 0,
    until: Infinity,
    wants: (entry) => wants(deliveryReply(entry, nameOf)),
    after: undefined,
    limit,
    now: Date.now(),
  });
  return { entries, nameOf };
};

/** The newest deliveries of a scenario that `wants` says yes to. */
export function deliveriesOf(
  scenario: ScenarioName,
  limit: number,
  wants: (delivery: Delivery) => boolean = () => true,
): Delivery[] {
  const { entries, nameOf } = newest(scenario, limit, wants);
  return entries.map((entry) => deliveryReply(entry, nameOf));
}

/** Every attempt of the newest delivery that failed, oldest first. */
export function failedAttempts(): Attempt[] {
  const { entries, nameOf } = newest('standard', 1, ({ status }) => status === 'failed');
  return entries.flatMap((entry) => deliveryDetails(entry, nameOf).attempts);
}

const day = 86_400_000;

/** The summary of the last days of a scenario, by hour for one day and by day for more, and what was asked for. */
export function summaryOf(
  scenario: ScenarioName,
  days: number,
): DeliverySummary & { asked: DeliverySummaryQuery } {
  const until = Math.floor(Date.now() / day) * day;
  const since = until - days * day;
  const interval = days > 1 ? 'day' : 'hour';
  return {
    ...summarize(dataOf(scenario), { since, until, interval }, Date.now()),
    asked: { since: new Date(since).toISOString(), until: new Date(until).toISOString(), interval },
  };
}

/** The documented event types. */
export const eventTypes: EventType[] = eventTypesOf('standard');

/** A catalogue as a large customer may have one: 1,000 event types in groups, made of the documented ones. */
export const manyEventTypes: EventType[] = Array.from({ length: 1000 }, (_, index) => {
  const model = eventTypes[index % eventTypes.length];
  if (!model) throw new Error('The catalogue is empty.');
  const round = Math.floor(index / eventTypes.length);
  return round === 0 ? model : { ...model, id: `${model.id}_V${round + 1}` };
});
