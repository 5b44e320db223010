import type { ComponentType } from 'react';

import { paths } from '~/paths';
import { ReportsIcon, SettingsIcon } from '~/ui/icons';

/** A menu of the sidebar and the tabs inside it. */
export type NavigationMenu = {
  label: string;
  to: string;
  Icon: ComponentType<{ size?: number }>;
  tabs: { label: string; to: string }[];
};

/** All of the console's navigation. A new section is a new entry here and its routes in routes.tsx. */
export const navigation: NavigationMenu[] = [
  {
    label: 'Settings',
    to: paths.settings,
    Icon: SettingsIcon,
    tabs: [
      { label: 'Webhook Settings', to: paths.webhooks },
      { label: 'Event Catalogue', to: paths.eventCatalogue },
    ],
  },
  {
    label: 'Reports',
    to: paths.reports,
    Icon: ReportsIcon,
    tabs: [{ label: 'Webhook Report', to: paths.webhookReport }],
  },
];
