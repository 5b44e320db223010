import { fingerprint } from './fingerprint';
import type { Operation } from './operation';
import { hasCurrent } from './preconditions';
import { eventTypesOf, type ScenarioName } from './seed/scenarios';

const etags = new Map<ScenarioName, string>();

function etagOf(scenario: ScenarioName): string {
  const etag = etags.get(scenario) ?? `"${fingerprint(eventTypesOf(scenario))}"`;
  etags.set(scenario, etag);
  return etag;
}

/** `GET /event-types`. */
export const listEventTypes: Operation<'listEventTypes'> = ({ headers, db }) => {
  const { scenario } = db.load();
  const etag = etagOf(scenario);
  return hasCurrent(headers, etag)
    ? { notModified: true, headers: { ETag: etag } }
    : { data: { items: eventTypesOf(scenario) }, headers: { ETag: etag } };
};
