import type { ReactElement } from 'react';
import { screen as page } from 'storybook/test';

import preview from '#.storybook/preview';
import { headingAppears } from '~/previews/onScreen';
import { RoutesAt } from '~/previews/Screen';

import { ReadersOnly, WritersOnly } from './NeedsPermission';
import { NotFoundPage } from './NotFoundPage';
import { NotLoaded } from './NotLoaded';
import { PageLoading } from './PageLoading';
import { Shell } from './Shell';
import './shell.css';
import { StartupError } from './StartupError';

/** What stands in a page's place when there is none to show. */
const meta = preview.meta({
  title: 'In place of a page',
  component: NotFoundPage,
});

export const NotFound = meta.story({
  render: () => <RoutesAt address="/" routes={[{ path: '*', element: <NotFoundPage /> }]} />,
  play: headingAppears('Page not found'),
});

export const Loading = meta.story({ render: () => <PageLoading /> });

export const Outlines = meta.story({
  name: 'Before the code has come',
  parameters: { layout: 'fullscreen' },
  render: () => <RoutesAt address="/settings/webhooks" routes={[{ path: '*', element: <Shell /> }]} />,
  beforeEach: () => {
    const { dataset } = document.documentElement;
    // Said by the page before it is drawn, see beforeStart.ts.
    dataset.opens = 'list';
    return () => {
      delete dataset.opens;
    };
  },
  play: headingAppears('Webhook Settings'),
});

export const CodeNeverCame = meta.story({
  name: 'The code never came',
  render: () => <NotLoaded />,
  play: headingAppears('The console could not be loaded'),
});

export const CannotStart = meta.story({
  name: 'The console cannot start',
  render: () => (
    <StartupError message="VITE_API_BASE_URL must begin with http:// or https://, but it is “api.example.com”." />
  ),
});

const around = (element: ReactElement) => (
  <RoutesAt address="/" routes={[{ element, children: [{ path: '*', element: <h1>The page</h1> }] }]} />
);

export const MayNotLook = meta.story({
  name: 'No permission to look',
  parameters: { api: { scenario: 'no-access' } },
  render: () => around(<ReadersOnly />),
  play: headingAppears('There is nothing here that you may look at'),
});

export const MayNotChange = meta.story({
  name: 'No permission to change',
  parameters: { api: { scenario: 'readonly' } },
  render: () => around(<WritersOnly title="Create Webhook" what="create webhooks" />),
  play: headingAppears('You can’t create webhooks'),
});

export const WaitingForPermission = meta.story({
  name: 'Waiting for the permissions',
  parameters: { api: { faults: ['getSession:timeout'] } },
  render: () => around(<WritersOnly title="Create Webhook" what="create webhooks" />),
  play: async () => {
    await page.findByText('Loading…');
  },
});
