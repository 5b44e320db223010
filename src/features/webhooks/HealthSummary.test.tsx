import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import type { Webhook } from '~/contract/webhooks';

import { HealthSummary } from './HealthSummary';
import { sampleWebhook } from './sampleWebhook';

const webhook = (
  deliveries24h: number,
  succeeded24h: number,
  changes: Partial<Webhook['health']> = {},
): Webhook =>
  sampleWebhook({
    health: {
      deliveries24h,
      succeeded24h,
      lastDelivery: { id: 'dl_1', status: 'delivered', at: '2026-10-06T15:20:00Z', responseStatus: 200 },
      ...changes,
    },
  });

const chart = () => document.querySelector('svg[preserveAspectRatio]');

it('tells the newest delivery and the last 24 hours', () => {
  render(<HealthSummary webhook={webhook(1240, 1230)} />);
  expect(screen.getByText('Delivered')).toBeVisible();
  expect(screen.getByText('99 % of 1,240 in 24 h')).toBeVisible();
  expect(screen.queryByText(/not delivered/)).toBeNull();
});

it('says in words when too much did not arrive', () => {
  render(<HealthSummary webhook={webhook(640, 512)} />);
  expect(screen.getByText('128 not delivered')).toBeVisible();
  expect(screen.getByText('80 % of 640 in 24 h')).toBeVisible();
});

it('has a chart where the server tells of each hour, for the eye only', () => {
  const hours = Array.from({ length: 24 }, () => ({ deliveries: 10, succeeded: 9 }));
  render(<HealthSummary webhook={webhook(240, 216, { hours })} />);
  expect(chart()).toHaveAttribute('aria-hidden', 'true');
});

it('has no chart where the server does not', () => {
  render(<HealthSummary webhook={webhook(240, 216)} />);
  expect(chart()).toBeNull();
});

it('has nothing to say of a day without deliveries', () => {
  const hours = Array.from({ length: 24 }, () => ({ deliveries: 0, succeeded: 0 }));
  render(<HealthSummary webhook={webhook(0, 0, { hours })} />);
  expect(screen.getByText('Delivered')).toBeVisible();
  expect(screen.queryByText(/24 h/)).toBeNull();
  expect(chart()).toBeNull();
});

it('says when nothing was ever sent', () => {
  render(<HealthSummary webhook={webhook(0, 0, { lastDelivery: null })} />);
  expect(screen.getByText('None yet')).toBeVisible();
});
