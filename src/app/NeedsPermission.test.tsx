import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { createQueryClient } from '~/api/queryClient';
import { sessionQuery } from '~/api/session';
import { createMockServer } from '~/mocks/node';
import { pagesInMemory } from '~/ui/pagesInMemory';

import { ReadersOnly, WritersOnly } from './NeedsPermission';

const server = createMockServer();
beforeAll(() => server.listen());
afterEach(() => server.reset());
afterAll(() => server.close());

function open() {
  const queryClient = createQueryClient();
  const { navigation, pages } = pagesInMemory(
    [
      {
        element: <ReadersOnly />,
        children: [
          { path: '/list', element: <p>The list</p> },
          {
            element: <WritersOnly title="Edit Webhook" what="edit this webhook" />,
            children: [{ path: '/:id/edit', element: <input aria-label="Name" /> }],
          },
        ],
      },
    ],
    { entries: ['/wh_1/edit'] },
  );
  render(<QueryClientProvider client={queryClient}>{pages}</QueryClientProvider>);
  return { queryClient, navigation };
}

it('a page for changes waits until it is known what may be done, then stays whatever comes', async () => {
  const { queryClient } = open();
  expect(screen.getByText('Loading…')).toBeVisible();
  const field = await screen.findByLabelText('Name');
  server.reset('no-access');
  await queryClient.refetchQueries({ queryKey: sessionQuery.queryKey });
  expect(queryClient.getQueryData(sessionQuery.queryKey)?.permissions).toEqual([]);
  expect(screen.getByLabelText('Name')).toBe(field);
});

it('where that can’t be known, it opens: the server decides', async () => {
  server.setFaults('getSession:internal');
  open();
  expect(await screen.findByLabelText('Name')).toBeVisible();
});

it('who may only look gets an explanation and the way to what there is', async () => {
  server.reset('readonly');
  open();
  expect(await screen.findByText('You can’t edit this webhook')).toBeVisible();
  expect(screen.getByText(/\(webhooks:write\)\. Ask another administrator for it\./)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Look at this webhook' })).toHaveAttribute(
    'href',
    '/settings/webhooks/wh_1',
  );
  expect(screen.queryByLabelText('Name')).toBeNull();
});

it('a page to look at does not wait, and gives way to an explanation', async () => {
  server.reset('no-access');
  const { navigation } = open();
  act(() => navigation.navigator.push('/list'));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'No access' })).toBeVisible());
  expect(screen.getByText(/\(webhooks:read\)/)).toBeVisible();
  expect(screen.queryByText('The list')).toBeNull();
});
