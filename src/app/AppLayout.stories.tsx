import { screen as page } from 'storybook/test';

import preview from '#.storybook/preview';
import { beginCall } from '~/api/connection';
import { RoutesAt } from '~/previews/Screen';
import { phone } from '~/previews/screen';
import { paths } from '~/paths';
import { PageHeader } from '~/ui/PageHeader';
import { showToast } from '~/ui/toasts';

import { AppLayout } from './AppLayout';

const routes = [
  {
    element: <AppLayout />,
    children: [{ path: '*', element: <PageHeader title="Any page" description="What it is about." /> }],
  },
];

/** What stands around every page, with the least of a page in it. */
const meta = preview.meta({
  title: 'Layout',
  component: AppLayout,
  parameters: { layout: 'fullscreen' },
  render: () => <RoutesAt routes={routes} address={paths.webhooks} />,
});

const pageAppears = async () => {
  await page.findByText('Amelia Okafor');
};

export const Desktop = meta.story({ play: pageAppears });

export const Phone = meta.story({ globals: phone, play: pageAppears });

export const Message = meta.story({
  play: async () => {
    await pageAppears();
    showToast('Webhook “Orders” was saved.');
    await page.findAllByText('Webhook “Orders” was saved.');
  },
});

export const ErrorMessage = meta.story({
  play: async () => {
    await pageAppears();
    showToast('“Orders” could not be deleted. The server refused it.', 'error');
    await page.findAllByText(/could not be deleted/);
  },
});

export const SkipLink = meta.story({
  play: async () => {
    await pageAppears();
    page.getByText('Skip to main content').focus();
  },
});

export const Waiting = meta.story({
  name: 'An answer takes a while',
  play: async () => {
    await pageAppears();
    beginCall();
  },
});
