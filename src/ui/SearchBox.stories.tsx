import { expect, fn, waitFor } from 'storybook/test';

import preview from '#.storybook/preview';
import { inWidth } from '~/previews/decorators';

import { SearchBox } from './SearchBox';

const meta = preview.meta({
  component: SearchBox,
  decorators: [inWidth(420)],
  args: {
    label: 'Search webhooks',
    placeholder: 'Name, URL or description',
    value: '',
    onSearch: fn(),
  },
});

export const Empty = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Search webhooks' }), ' crm');
    await waitFor(() => expect(args.onSearch).toHaveBeenLastCalledWith('crm', false));
  },
});
export const Filled = meta.story({ args: { value: 'billing' } });
export const LongText = meta.story({ args: { value: 'https://hooks.example.com/in/billing/'.repeat(4) } });
export const RightToLeft = meta.story({ args: { value: 'تنبيهات الأمن' } });
