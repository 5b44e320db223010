import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { paths } from '~/paths';
import { pagesInMemory } from '~/ui/pagesInMemory';

import { Navigation } from './Navigation';

it.each([
  [paths.webhooks, 'Webhook Settings'],
  [paths.newWebhook, 'Webhook Settings'],
  [paths.delivery('wh_1', 'dlv_1'), 'Webhook Settings'],
  [paths.eventCatalogue, 'Event Catalogue'],
  [paths.eventType('USER_LOGIN'), 'Event Catalogue'],
  [paths.webhookReport, 'Webhook Report'],
])('%s belongs to %s alone', (path, tab) => {
  render(pagesInMemory([{ path: '*', element: <Navigation /> }], { entries: [path] }).pages);
  const current = screen.getAllByRole('link', { current: 'page' });
  expect(current.map((link) => link.textContent)).toEqual([tab]);
});

it('a page of none belongs to no tab', () => {
  const entries = [`${paths.webhooks}-elsewhere`];
  render(pagesInMemory([{ path: '*', element: <Navigation /> }], { entries }).pages);
  expect(screen.queryByRole('link', { current: 'page' })).not.toBeInTheDocument();
});
