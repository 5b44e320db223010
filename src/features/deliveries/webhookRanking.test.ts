import { expect, it } from 'vitest';

import { failingMost, type ReportedWebhook, slowest } from './webhookRanking';

const webhook = (webhookName: string, failed: number, p95?: number): ReportedWebhook => ({
  webhookId: webhookName,
  webhookName,
  failed,
  retrying: 0,
  pending: 0,
  delivered: 100,
  answerMs: p95 === undefined ? null : { median: p95 / 2, p95 },
});
const names = (webhooks: ReportedWebhook[]) => webhooks.map(({ webhookName }) => webhookName);

const webhooks = [webhook('c', 3, 90), webhook('b', 0), webhook('a', 3, 1200), webhook('d', 40, 90)];

it('those that fail most come first, those that never fail not at all', () => {
  expect(names(failingMost(webhooks))).toEqual(['d', 'a', 'c']);
});

it('the slowest come first, those that never answered not at all', () => {
  expect(names(slowest(webhooks))).toEqual(['a', 'c', 'd']);
});

it('ten are enough', () => {
  const many = Array.from({ length: 30 }, (_, index) => webhook(`w${index}`, index + 1, index));
  expect(failingMost(many)).toHaveLength(10);
  expect(slowest(many)).toHaveLength(10);
  expect(failingMost(many)[0]?.failed).toBe(30);
});
