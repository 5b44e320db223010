import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';

import { pagesInMemory } from './pagesInMemory';
import { useAddressView } from './useAddressView';

type View = { colour?: string | undefined; size?: string | undefined };
const read = (search: URLSearchParams): View => ({
  colour: search.get('colour') ?? undefined,
  size: search.get('size') ?? undefined,
});
const write = ({ colour, size }: View) =>
  [colour && `colour=${colour}`, size && `size=${size}`]
    .filter(Boolean)
    .join('&')
    .replace(/^(?=.)/, '?');

type Controls = ReturnType<typeof useAddressView<View>>;

/** The hook on a page of its own, after another page. */
function open(search = '') {
  const shown: { controls?: Controls } = {};
  function Page() {
    Object.assign(shown, { controls: useAddressView(read, write) });
    return null;
  }
  const { navigation, pages } = pagesInMemory(
    [
      { path: '/before', element: null },
      { path: '/page', element: <Page /> },
    ],
    { entries: ['/before', `/page${search}`] },
  );
  render(pages);
  const controls = () => {
    if (!shown.controls) throw new Error('The page is not rendered.');
    return shown.controls;
  };
  return {
    controls,
    /** Makes changes to what the page shows now, and lets the page follow. */
    change: (...changes: View[]) =>
      act(async () => {
        const { change } = controls();
        for (const each of changes) change(each);
        await Promise.resolve();
      }),
    back: () => act(() => navigation.navigator.go(-1)),
    address: () => navigation.place().location.pathname + navigation.place().location.search,
  };
}

it('a change keeps the rest, and Back undoes it', async () => {
  const page = open('?colour=red');
  const { entry } = page.controls();
  await page.change({ size: 'small' });
  expect(page.controls().view).toEqual({ colour: 'red', size: 'small' });
  expect(page.controls().entry).not.toBe(entry);
  page.back();
  expect(page.address()).toBe('/page?colour=red');
  expect(page.controls().entry).toBe(entry);
});

it('a change that changes nothing is no step', async () => {
  const page = open('?colour=red');
  await page.change({ colour: 'red' });
  page.back();
  expect(page.address()).toBe('/before');
});

it('a change that follows another before the page has followed builds on it', async () => {
  const page = open();
  await page.change({ colour: 'red' }, { size: 'small' }, { colour: undefined });
  expect(page.address()).toBe('/page?size=small');
});
