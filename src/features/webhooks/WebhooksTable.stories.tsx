import { useRef } from 'react';
import { expect, fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';
import { webhooksOf } from '~/previews/fixtures';
import { withStickyBar } from '~/previews/screen';

import { ListActions } from './ListActions';
import { defaultListView } from './listAddress';
import { ListSelection } from './ListSelection';
import { ListToolbar } from './ListToolbar';
import { NothingMatches } from './NothingMatches';
import { SelectionBar } from './SelectionBar';
import { SortHeader } from './SortHeader';
import { select } from './webhookSelection';
import { WebhooksTable } from './WebhooksTable';

const webhooks = webhooksOf('standard');

const meta = preview.meta({
  component: WebhooksTable,
  subcomponents: { ListSelection, ListToolbar, SelectionBar, SortHeader },
  decorators: [inWidth(1200), inConsole],
  args: { webhooks, sort: defaultListView.sort, onSort: fn() },
});

export const Full = meta.story();
export const Loading = meta.story({ args: { webhooks: 'loading' } });
export const One = meta.story({ args: { webhooks: webhooks.slice(0, 1) } });
export const JustCreated = meta.story({ args: { createdId: webhooks[0]?.id } });
export const LookOnly = meta.story({ parameters: { api: { scenario: 'readonly' } } });
export const LongAndRightToLeft = meta.story({
  args: { webhooks: webhooksOf('hostile') },
  parameters: { api: { scenario: 'hostile' } },
});
export const Phone = meta.story({ globals: { viewport: { value: 'phone' } } });
export const Dark = meta.story({ globals: { colorScheme: 'dark' } });

const listed = { view: defaultListView, page: webhooks, total: webhooks.length };

/** Two rows are selected, and the bar under the list says what can be done with them. */
export const Selected = meta.story({
  // As with whole screens: what the bar lies over depends on the fonts.
  parameters: { a11y: { config: { rules: withStickyBar.a11y.config.rules } } },
  beforeEach: () => select(webhooks.slice(0, 2)),
  render: (args) => (
    <>
      <WebhooksTable {...args} />
      <ListSelection listed={listed} />
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('2 selected').at(-1)).toBeVisible();
  },
});

const Toolbar = ({ q }: { q?: string }) => {
  const searchBox = useRef<HTMLInputElement>(null);
  return (
    <ListToolbar
      view={{ ...defaultListView, q }}
      matching={3}
      searchBox={searchBox}
      onSearch={fn()}
      onChange={fn()}
    />
  );
};
export const ToolbarAlone = meta.story({ render: () => <Toolbar /> });
export const ToolbarFiltered = meta.story({ render: () => <Toolbar q="crm" /> });
export const ToolbarOnAPhone = meta.story({
  render: () => <Toolbar q="crm" />,
  globals: { viewport: { value: 'phone' } },
});

function Nothing() {
  const searchBox = useRef<HTMLInputElement>(null);
  return <NothingMatches onClear={fn()} searchBox={searchBox} />;
}
export const NothingFound = meta.story({ render: () => <Nothing /> });

export const Actions = meta.story({ render: () => <ListActions view={defaultListView} empty={false} /> });
export const ActionsNotAllowed = meta.story({
  render: () => <ListActions view={defaultListView} empty={false} />,
  parameters: { api: { scenario: 'readonly' } },
});
