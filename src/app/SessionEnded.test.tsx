import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { createQueryClient } from '~/api/queryClient';
import { sessionQuery } from '~/api/session';
import { createMockServer } from '~/mocks/node';
import { addKeeper } from '~/ui/leaving';

import { followSession } from './recovery';
import { SessionEnded } from './SessionEnded';
import { configureSignIn, signInAddress } from './signIn';

const server = createMockServer();
beforeAll(() => server.listen());
afterEach(() => {
  server.reset();
  configureSignIn(undefined);
});
afterAll(() => server.close());

function Who() {
  const { data, error } = useQuery(sessionQuery);
  return <p>{data?.user.name ?? error?.message}</p>;
}

function open() {
  const queryClient = createQueryClient();
  followSession(queryClient);
  render(
    <QueryClientProvider client={queryClient}>
      <Who />
      <SessionEnded />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

it('says nothing while there is a session', async () => {
  open();
  expect(await screen.findByText('Amelia Okafor')).toBeVisible();
  expect(screen.queryByRole('region')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('without an address to sign in: says how, tries again, and shows what was refused', async () => {
  server.setFaults('*:unauthenticated');
  const user = open();
  expect(
    await screen.findByText(/sign in in another tab, come back here and press “Try again”/),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Sign in' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('You are not signed in yet.')).toBeVisible();

  server.setFaults();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Amelia Okafor')).toBeVisible();
  expect(screen.queryByRole('region')).toBeNull();
});

it.each([
  ['visibilitychange', document],
  ['focus', window],
])('recovers by itself when the tab is come back to (%s)', async (event, target) => {
  server.setFaults('*:unauthenticated');
  open();
  expect(await screen.findByText('Your session has ended.')).toBeVisible();
  server.setFaults();
  target.dispatchEvent(new Event(event));
  expect(await screen.findByText('Amelia Okafor')).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
});

it('with an address offers to sign in; speaks of what was typed where there is such a thing', async () => {
  configureSignIn('/login');
  server.setFaults('*:unauthenticated');
  open();
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeVisible();
  const bar = screen.getByRole('region', { name: 'Session' });
  expect(bar).not.toHaveTextContent('What you typed');
  let remove = () => {};
  act(() => {
    remove = addKeeper({ keep: () => true });
  });
  expect(bar).toHaveTextContent('What you typed is kept, without the API key.');
  act(() => remove());
  expect(bar).not.toHaveTextContent('What you typed');
});

it.each([
  ['/login', 'https://console.example/login?returnTo='],
  ['/login?realm=a', 'https://console.example/login?realm=a&returnTo='],
  ['https://login.example/in', 'https://login.example/in?returnTo='],
  ['https://login.example/in?returnTo=elsewhere', 'https://login.example/in?returnTo='],
])('%s is told the complete way back', (loginUrl, start) => {
  configureSignIn(loginUrl);
  const here = 'https://console.example/console/settings/webhooks/new?from=wh_1&x=a%20b#end';
  const address = signInAddress(here) ?? '';
  expect(address.startsWith(start)).toBe(true);
  expect(new URL(address).searchParams.getAll('returnTo')).toEqual([here]);
});
