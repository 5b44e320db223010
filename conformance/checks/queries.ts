import { type EndpointName, endpoints } from '~/contract/endpoints';
import { maxDeliveryLimit, maxSummaryIntervals } from '~/contract/deliveries';

import type { Area } from '../check';
import { checkEach } from '../check';
import { expectProblem } from '../outcome';

const hours = (count: number) => ({
  since: '2026-01-01T00:00:00Z',
  until: new Date(Date.UTC(2026, 0, 1, count)).toISOString(),
  interval: 'hour',
});

type Wrong = { endpoint: EndpointName; query: Record<string, string | number> };

/** Values that the contract does not know, beside others that are good. */
export const wrongQueries = {
  'webhooks status': { endpoint: 'listWebhooks', query: { status: 'broken' } },
  'webhooks sort': { endpoint: 'listWebhooks', query: { sort: 'size' } },
  'webhooks page': { endpoint: 'listWebhooks', query: { page: 0 } },
  'webhooks pageSize': { endpoint: 'listWebhooks', query: { pageSize: 7 } },
  'deliveries status': { endpoint: 'listDeliveries', query: { status: 'broken' } },
  'deliveries since': { endpoint: 'listDeliveries', query: { since: 'yesterday' } },
  'deliveries until': { endpoint: 'listDeliveries', query: { until: '2026-13-01' } },
  'deliveries cursor': { endpoint: 'listDeliveries', query: { cursor: '!' } },
  'deliveries limit 0': { endpoint: 'listDeliveries', query: { limit: 0 } },
  'deliveries limit': { endpoint: 'listDeliveries', query: { limit: maxDeliveryLimit + 1 } },
  'summary interval': { endpoint: 'summarizeDeliveries', query: { ...hours(2), interval: 'year' } },
  'summary since': {
    endpoint: 'summarizeDeliveries',
    query: { until: '2026-01-01T00:00:00Z', interval: 'day' },
  },
  'summary backwards': {
    endpoint: 'summarizeDeliveries',
    query: { since: '2026-01-02T00:00:00Z', until: '2026-01-01T00:00:00Z', interval: 'hour' },
  },
  'summary too long': { endpoint: 'summarizeDeliveries', query: hours(maxSummaryIntervals + 1) },
} satisfies Record<string, Wrong>;
export type WrongQueryName = keyof typeof wrongQueries;

// Object.keys forgets that the table's keys are known.
const names = Object.keys(wrongQueries) as WrongQueryName[];
const area: Area = 'queries';

/** Values of the query that are not known are refused, not ignored. */
export const queryChecks = checkEach(area, 'query', names, (name) => {
  const { endpoint, query }: Wrong = wrongQueries[name];
  const text = Object.entries(query).map(([key, value]) => `${key}=${value}`);
  return {
    rule: `GET ${endpoints[endpoint].path}?${text.join('&')} is malformed-request.`,
    run: async (api) => {
      expectProblem(await api.call(endpoint, { query }), 'malformed-request');
    },
  };
});
