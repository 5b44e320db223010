import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { expect, it, vi } from 'vitest';

import { Pager } from './Pager';
import { pagesInMemory } from './pagesInMemory';

const pageSizes = [10, 25, 50] as const;
type Props = ComponentProps<typeof Pager<(typeof pageSizes)[number]>>;

function renderPager(view: Pick<Props, 'page' | 'pageSize' | 'total'>) {
  const onPageSize = vi.fn();
  const pager = (
    <Pager
      what="webhooks"
      pageSizes={pageSizes}
      toPage={(page) => `?page=${page}`}
      onPageSize={onPageSize}
      {...view}
    />
  );
  const { navigation, pages } = pagesInMemory([{ path: '*', element: pager }]);
  render(pages);
  return { user: userEvent.setup(), navigation, onPageSize };
}

const link = (name: string) => screen.getByRole('link', { name });

it.each([
  [{ page: 1, pageSize: 25, total: 60 } as const, '1–25 of 60 webhooks'],
  [{ page: 3, pageSize: 25, total: 60 } as const, '51–60 of 60 webhooks'],
  [{ page: 1, pageSize: 10, total: 7 } as const, '1–7 of 7 webhooks'],
  [{ page: 2, pageSize: 50, total: 100 } as const, '51–100 of 100 webhooks'],
])('%j shows "%s"', (view, words) => {
  renderPager(view);
  expect(screen.getByRole('status')).toHaveTextContent(words);
});

it('leads to the pages before and after', async () => {
  const { user, navigation } = renderPager({ page: 2, pageSize: 25, total: 60 });
  await user.click(link('Next page'));
  expect(navigation.place().location.search).toBe('?page=3');
  await user.click(link('Previous page'));
  expect(navigation.place().location.search).toBe('?page=1');
});

it.each([
  ['first', 1, 'Previous page', 'Next page'],
  ['last', 3, 'Next page', 'Previous page'],
])('on the %s page keeps the step that leads nowhere, for the focus', async (_, page, dead, alive) => {
  const { user, navigation } = renderPager({ page, pageSize: 25, total: 60 });
  expect(link(dead)).toHaveAttribute('aria-disabled', 'true');
  expect(link(alive)).not.toHaveAttribute('aria-disabled');
  const { key } = navigation.place().location;
  await user.click(link(dead));
  expect(link(dead)).toHaveFocus();
  expect(navigation.place().location.key).toBe(key);
});

it('has no steps when one page holds everything', () => {
  renderPager({ page: 1, pageSize: 25, total: 25 });
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: 'Per page' })).toBeVisible();
});

it('offers no page size when the smallest holds everything', () => {
  renderPager({ page: 1, pageSize: 25, total: 10 });
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
});

it('hands over the chosen page size as a number', async () => {
  const { user, onPageSize } = renderPager({ page: 1, pageSize: 25, total: 60 });
  const sizes = screen.getByRole('combobox', { name: 'Per page' });
  expect(sizes).toHaveDisplayValue('25');
  await user.selectOptions(sizes, '50');
  expect(onPageSize).toHaveBeenCalledExactlyOnceWith(50);
});

it('is a landmark with a name', () => {
  renderPager({ page: 1, pageSize: 25, total: 60 });
  expect(screen.getByRole('navigation', { name: 'Pages of webhooks' })).toBeVisible();
});
