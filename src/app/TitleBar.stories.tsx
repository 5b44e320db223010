import preview from '#.storybook/preview';
import { dialog, press } from '~/previews/onScreen';
import { RoutesAt } from '~/previews/Screen';
import { paths } from '~/paths';

import { ColorSchemePicker } from './ColorSchemePicker';
import { KeyboardShortcuts } from './KeyboardShortcuts';
import { setShortcutsOn } from './shortcutsSetting';

/** What people can set in the title bar. */
const meta = preview.meta({
  title: 'Title bar',
  component: KeyboardShortcuts,
  render: () => (
    <RoutesAt address={paths.webhooks} routes={[{ path: '*', element: <KeyboardShortcuts /> }]} />
  ),
});

export const ColourScheme = meta.story({ render: () => <ColorSchemePicker /> });

const open = async () => {
  await press('Keyboard shortcuts');
  await dialog('Keyboard shortcuts');
};

export const Shortcuts = meta.story({ play: open });

export const ShortcutsOff = meta.story({
  name: 'Shortcuts switched off',
  beforeEach: () => {
    setShortcutsOn(false);
    return () => setShortcutsOn(true);
  },
  play: open,
});

export const ShortcutsReadOnly = meta.story({
  name: 'Shortcuts, no permission to change',
  parameters: { api: { scenario: 'readonly' } },
  play: open,
});
