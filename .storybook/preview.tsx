import '../src/ui/tokens.css';
import '../src/ui/base.css';

import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import addonMsw from 'msw-storybook-addon';
import { configure } from 'storybook/test';

import { setColorScheme } from '../src/app/colorScheme';
import { accessibilityTags, checkContrast, checkTargetSize, isTest } from '../src/previews/axeOnSuspects';
import { forgetStory, type MockApi, startMockApi } from '../src/previews/mockApi';

const viewports = {
  phone: { name: 'Phone', styles: { width: '390px', height: '844px' }, type: 'mobile' },
  tablet: { name: 'Tablet', styles: { width: '820px', height: '1180px' }, type: 'tablet' },
  desktop: { name: 'Desktop', styles: { width: '1440px', height: '900px' }, type: 'desktop' },
} as const;

configure({
  // A busy machine is no failure.
  asyncUtilTimeout: 10_000,
  // Whether each element is hidden is asked of the browser at every look: far too slow for whole screens.
  defaultHidden: true,
  // Without the page's whole markup, which nobody reads and which is made at every look that finds nothing yet.
  getElementError: (message) =>
    Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' }),
});

/** What every story stands in: the console's tokens, the mock API, the colour scheme of the toolbar. */
export default definePreview({
  addons: [addonDocs(), addonA11y(), addonMsw()],
  parameters: {
    // Told by each story; see MockApi.
    api: {} satisfies MockApi,
    layout: 'padded',
    a11y: {
      test: 'error',
      options: {
        runOnly: accessibilityTags,
        ...(isTest && {
          // In a test nobody reads what passes, and on a page with a hundred events that is most of the work.
          resultTypes: ['violations'],
          // It would read all style sheets and media at each story, for rules on sound and on turned screens.
          preload: false,
          // See afterEach.
          rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
        }),
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Foundations',
          'Screens',
          // In the order in which somebody meets them.
          [
            'Webhook list',
            'Webhook list, many at once',
            'Create Webhook',
            'Edit Webhook',
            'Webhook, Overview',
            'Webhook, Deliveries',
            'Delivery',
            'Webhook, Test',
            'Event Catalogue',
            'Import Webhooks',
            'Webhook Report',
            'Every screen',
          ],
          'UI',
          'App',
          'Webhooks',
          'Deliveries',
        ],
      },
    },
    viewport: { options: viewports },
    controls: { expanded: true, disableSaveFromUI: true },
    backgrounds: { disable: true },
  },
  globalTypes: {
    colorScheme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Colours',
        icon: 'mirror',
        items: [
          { value: 'light', title: 'Colours: light' },
          { value: 'dark', title: 'Colours: dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { colorScheme: 'light' },
  beforeEach: ({ globals, parameters, msw }) => {
    // As the console's own picker does, so that it shows the same.
    setColorScheme(globals.colorScheme === 'dark' ? 'dark' : 'light');
    startMockApi(msw, parameters.api as MockApi);
    return forgetStory;
  },
  // After the addon, which looks at the story as it is.
  afterEach: async ({ globals, parameters, viewMode }) => {
    const { test, config } = parameters.a11y as {
      test?: string;
      config?: { rules?: { id?: string; enabled?: boolean }[] };
    };
    if (!isTest || viewMode !== 'story' || test === 'off') return;
    if (!config?.rules?.some(({ id, enabled }) => id === 'target-size' && enabled === false))
      await checkTargetSize();
    await checkContrast(globals.colorScheme === 'dark' ? ['dark'] : ['light', 'dark']);
  },
});
