import { screen, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';

import { createMockServer } from '~/mocks/node';

import { LimitNotice } from './LimitNotice';
import { LimitUsage } from './LimitUsage';
import { defaultListView, type ListView } from './listAddress';
import { renderWithProviders } from '~/features/deliveries/renderWithProviders';

const server = createMockServer();
beforeAll(() => server.listen());
afterEach(() => server.reset());
afterAll(() => server.close());

const open = (view: ListView = defaultListView) =>
  renderWithProviders(
    <>
      <LimitUsage id="usage" view={view} />
      <LimitNotice />
    </>,
  );

it.each<[string, Partial<ListView>]>([
  ['the plain list', {}],
  ['a search that finds less', { q: 'CRM' }],
  ['a filter', { status: 'failing' }],
  ['another page and order', { page: 2, sort: 'name' }],
])('counts all webhooks beside %s', async (_, change) => {
  open({ ...defaultListView, ...change });
  expect(await screen.findByText('12 of 100 webhooks used')).toBeVisible();
  expect(screen.queryByText(/are in use/)).toBeNull();
});

it('explains when none is left', async () => {
  server.reset('limit-reached');
  open();
  expect(
    await screen.findByText('12 of 12 webhooks used. Delete one before you create another.'),
  ).toBeVisible();
  expect(await screen.findByText(/^All 12 webhooks of your plan are in use/)).toBeVisible();
});

it.each([
  ['the session', 'getSession:internal', 1],
  ['the count', 'listWebhooks:internal', 2],
] as const)('says nothing when %s can’t be had', async (_, fault, requests) => {
  server.setFaults(fault);
  const fetched = vi.spyOn(globalThis, 'fetch');
  open();
  await waitFor(() => expect(fetched).toHaveResolvedTimes(requests));
  expect(screen.queryByText(/webhooks/)).toBeNull();
});
