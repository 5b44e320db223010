import { fn, screen as page } from 'storybook/test';

import preview from '#.storybook/preview';
import { dialog, press } from '~/previews/onScreen';
import { RoutesAt } from '~/previews/Screen';
import { phone } from '~/previews/screen';
import { paths } from '~/paths';

import { Navigation } from './Navigation';
import { NavigationDrawer } from './NavigationDrawer';

/** The sidebar, and the drawer that takes its place on narrow screens. */
const meta = preview.meta({
  title: 'Navigation',
  component: Navigation,
  args: { onNavigate: fn() },
});

export const Sidebar = meta.story({
  render: ({ onNavigate }) => (
    <RoutesAt
      address={paths.webhooks}
      routes={[
        {
          path: '*',
          element: (
            <nav aria-label="Main">
              <Navigation onNavigate={onNavigate} />
            </nav>
          ),
        },
      ]}
    />
  ),
});

export const Drawer = meta.story({
  globals: phone,
  render: () => (
    <RoutesAt address={paths.webhookReport} routes={[{ path: '*', element: <NavigationDrawer /> }]} />
  ),
  play: async () => {
    await press('Open navigation');
    await dialog('Navigation');
    await page.findByRole('button', { name: 'Close navigation' });
  },
});
