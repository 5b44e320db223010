import { expect, fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';

import { Pager } from './Pager';

const meta = preview.meta({
  component: Pager<number>,
  decorators: [inWidth(1000), inConsole],
  args: {
    what: 'webhooks',
    page: 2,
    pageSize: 20,
    total: 60,
    pageSizes: [10, 20, 50],
    toPage: (page: number) => `?page=${page}`,
    onPageSize: fn(),
  },
});

/** At an end of the list the way out of it can be reached, and leads nowhere. */
export const FirstPage = meta.story({
  args: { page: 1 },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link', { name: 'Previous page' }));
    await expect(canvas.getByText('1–20 of 60 webhooks')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Previous page' })).toHaveFocus();
  },
});
export const InBetween = meta.story();
export const LastPage = meta.story({ args: { page: 3, total: 41 } });
export const OnePage = meta.story({ args: { page: 1, total: 12 } });
export const One = meta.story({ args: { page: 1, total: 1 } });
export const Phone = meta.story({ globals: { viewport: { value: 'phone' } } });
