import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { call, callVersioned } from '~/api/request';
import { createMockServer } from '~/mocks/node';

import { renderWithProviders } from './renderWithProviders';
import { WebhookReportPage } from './WebhookReportPage';

const server = createMockServer();
beforeAll(() => server.listen());
afterEach(() => server.reset());
afterAll(() => server.close());

const choice = (name: string) => screen.findByRole('combobox', { name });
const report = () => screen.getByRole('region', { name: 'Report' });
const failing = () => screen.findByRole('table', { name: 'Webhooks that fail most' });

it('asks for the range and the webhook that are chosen', async () => {
  const user = renderWithProviders(<WebhookReportPage />);
  const hours = await screen.findByRole('table', { name: 'Deliveries by hour and outcome' });
  expect(within(hours).getAllByRole('rowheader')).toHaveLength(24);

  await user.selectOptions(await choice('Range'), 'Last month (30 days)');
  await screen.findByRole('heading', { name: 'Deliveries by day' });
  await user.selectOptions(await choice('Webhook'), 'Data warehouse');
  await waitFor(() => expect(report()).toHaveAttribute('aria-busy', 'false'));
  const days = screen.getByRole('table', { name: 'Deliveries by day and outcome' });
  expect(within(days).getAllByRole('rowheader')).toHaveLength(30);
  expect(
    within(await failing())
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Data warehouse']);
});

it('names its own range while the next one is loading', async () => {
  const user = renderWithProviders(<WebhookReportPage />);
  await screen.findByRole('heading', { name: 'Deliveries by hour' });
  server.setFaults('summarizeDeliveries:slow');
  await user.selectOptions(await choice('Range'), 'Last week');
  await waitFor(() => expect(report()).toHaveAttribute('aria-busy', 'true'));
  expect(screen.getByRole('heading', { name: 'Deliveries by hour' })).toBeVisible();
});

it('has no way into the log of a webhook that was deleted, but all its numbers', async () => {
  const params = { id: 'wh_warehouse' };
  const { etag } = await callVersioned('getWebhook', { params });
  await call('deleteWebhook', { params, headers: { 'If-Match': etag } });

  const user = renderWithProviders(<WebhookReportPage />);
  await user.selectOptions(await choice('Range'), 'Last week');
  const row = await within(await failing()).findByRole('row', { name: /^Data warehouse \(deleted\)/ });
  expect(within(row).queryByRole('link')).toBeNull();

  await user.selectOptions(await choice('Webhook'), 'Data warehouse (deleted)');
  await waitFor(async () => expect(within(await failing()).getAllByRole('rowheader')).toHaveLength(1));
});

it('offers all webhooks when the one that is chosen got nothing', async () => {
  const user = renderWithProviders(<WebhookReportPage />);
  await screen.findByRole('option', { name: 'Billing seats' });
  await user.selectOptions(await choice('Webhook'), 'Billing seats');
  await screen.findByRole('heading', { name: 'Nothing was sent in this time' });
  await user.click(screen.getByRole('button', { name: 'Show all webhooks' }));
  expect(await screen.findByRole('heading', { name: 'Deliveries by hour' })).toBeVisible();
  expect(await choice('Webhook')).toHaveValue('');
});
