import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it } from 'vitest';

import { paths } from '~/paths';

import { Navigation } from './Navigation';

it.each([
  [paths.webhooks, 'Webhook Settings'],
  [paths.newWebhook, 'Webhook Settings'],
  [paths.delivery('wh_1', 'dlv_1'), 'Webhook Settings'],
  [paths.eventCatalogue, 'Event Catalogue'],
  [paths.eventType('USER_LOGIN'), 'Event Catalogue'],
  [paths.webhookReport, 'Webhook Report'],
])('%s belongs to %s alone', (path, tab) => {
  const router = createMemoryRouter([{ path: '*', element: <Navigation /> }], { initialEntries: [path] });
  render(<RouterProvider router={router} />);
  const current = screen.getAllByRole('link', { current: 'page' });
  expect(current.map((link) => link.textContent)).toEqual([tab]);
});

it('a page of none belongs to no tab', () => {
  const initialEntries = [`${paths.webhooks}-elsewhere`];
  const router = createMemoryRouter([{ path: '*', element: <Navigation /> }], { initialEntries });
  render(<RouterProvider router={router} />);
  expect(screen.queryByRole('link', { current: 'page' })).not.toBeInTheDocument();
});
