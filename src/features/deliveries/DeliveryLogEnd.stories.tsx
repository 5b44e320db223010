import { fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole } from '~/previews/decorators';

import { DeliveryGone } from './DeliveryGone';
import { DeliveryLogEnd } from './DeliveryLogEnd';

const query = {
  hasNextPage: true,
  isFetchingNextPage: false,
  isFetchNextPageError: false,
  error: null,
  fetchNextPage: fn(),
};

const meta = preview.meta({
  component: DeliveryLogEnd,
  subcomponents: { DeliveryGone },
  decorators: [inConsole],
  args: { query, behind: false, onPress: fn() },
});

export const More = meta.story();
export const Loading = meta.story({ args: { query: { ...query, isFetchingNextPage: true } } });
export const Failed = meta.story({
  args: { query: { ...query, isFetchNextPageError: true, error: new Error('The server did not answer.') } },
});
export const GoneDelivery = meta.story({ render: () => <DeliveryGone webhookId="wh_siem" /> });
