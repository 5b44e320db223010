import { expect, it } from 'vitest';

import { reportedRange } from './webhookReportRange';

it.each([
  ['day', '2026-10-06T15:20:30.123Z', '2026-10-05T16:00:00.000Z', 'hour'],
  ['day', '2026-10-06T15:00:00.000Z', '2026-10-05T15:00:00.000Z', 'hour'],
  ['week', '2026-10-06T15:20:30.123Z', '2026-09-30T00:00:00.000Z', 'day'],
  ['month', '2026-03-01T00:00:00.001Z', '2026-01-31T00:00:00.000Z', 'day'],
] as const)('the last %s, at %s, begins at %s', (range, until, since, interval) => {
  expect(reportedRange(range, Date.parse(until))).toEqual({ since, until, interval });
});
