import { expect } from 'storybook/test';

import { eventTypesOf } from '~/mocks/seed/scenarios';
import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';
import { eventTypes, oneOf, webhookOf } from '~/previews/fixtures';

import { CatalogueHeader } from './CatalogueHeader';
import { CatalogueList } from './CatalogueList';
import { RequestExampleDialog } from './RequestExampleDialog';
import { UnknownEvent } from './UnknownEvent';
import { WebhookExamplePanel } from './WebhookExamplePanel';

const userDeleted = oneOf(eventTypes, ({ id }) => id === 'USER_DELETED');

const meta = preview.meta({
  component: CatalogueList,
  subcomponents: { CatalogueHeader, UnknownEvent, WebhookExamplePanel, RequestExampleDialog },
  decorators: [inConsole],
  args: { eventTypes, chosenId: 'USER_DELETED' },
});

export const List = meta.story({ decorators: [inWidth(360)] });
export const ListOfHostileEvents = meta.story({
  decorators: [inWidth(360)],
  args: { eventTypes: eventTypesOf('hostile'), chosenId: undefined },
});
export const Header = meta.story({
  render: () => <CatalogueHeader id={undefined} eventTypes={eventTypes} />,
});
export const HeaderOfAnEvent = meta.story({
  render: () => <CatalogueHeader id="USER_DELETED" eventTypes={eventTypes} />,
});
export const UnknownWithSuggestion = meta.story({
  render: () => <UnknownEvent id="user_deleted" eventTypes={eventTypes} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'USER_DELETED' })).toBeVisible();
  },
});
export const UnknownWithout = meta.story({
  render: () => <UnknownEvent id="MOON_LANDED" eventTypes={eventTypes} />,
});
export const ExamplePanel = meta.story({
  render: () => <WebhookExamplePanel webhook={webhookOf('wh_siem')} />,
});
export const ExampleDialog = meta.story({
  render: () => <RequestExampleDialog eventType={userDeleted} open onClose={() => {}} />,
});
