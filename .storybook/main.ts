import { defineMain } from '@storybook/react-vite/node';

/** The previews of every component and every screen, for designers. */
export default defineMain({
  framework: {
    name: '@storybook/react-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: [
    '../src/previews/StartHere.mdx',
    { directory: '../src/previews/foundations', titlePrefix: 'Foundations' },
    { directory: '../src/previews/screens', titlePrefix: 'Screens' },
    { directory: '../src/ui', titlePrefix: 'UI' },
    { directory: '../src/app', titlePrefix: 'App' },
    { directory: '../src/features/webhooks', titlePrefix: 'Webhooks' },
    { directory: '../src/features/deliveries', titlePrefix: 'Deliveries' },
  ],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    'msw-storybook-addon',
  ],
  // The mock's service worker, as the installed MSW has it.
  staticDirs: [
    { from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js' },
    '../public',
  ],
  // Start here says how to begin.
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
});
