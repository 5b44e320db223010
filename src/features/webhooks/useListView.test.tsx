import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';

import { pagesInMemory } from '~/ui/pagesInMemory';

import { useListView } from './useListView';

type Controls = ReturnType<typeof useListView>;

function Page({ onRender }: { onRender: (controls: Controls) => void }) {
  onRender(useListView());
  return null;
}

/** The hook on a page of its own, after another page. */
function open(search = '') {
  const renderings: Controls[] = [];
  const list = <Page onRender={(controls) => renderings.push(controls)} />;
  const { navigation, pages } = pagesInMemory(
    [
      { path: '/before', element: null },
      { path: '/list', element: list },
    ],
    { entries: ['/before', `/list${search}`] },
  );
  render(pages);
  const controls = () => {
    const last = renderings.at(-1);
    if (!last) throw new Error('The page is not rendered.');
    return last;
  };
  return {
    view: () => controls().view,
    /** Does something with what the page shows now, and lets the page follow. */
    perform: (action: (shown: Controls) => void) =>
      act(async () => {
        action(controls());
        await Promise.resolve();
      }),
    back: () => act(() => navigation.navigator.go(-1)),
    path: () => navigation.place().location.pathname,
    search: () => navigation.place().location.search,
  };
}

it('a change goes to the first page, keeps the rest, and Back undoes it', async () => {
  const list = open('?q=crm&sort=name&page=3&pageSize=10');
  await list.perform((shown) => shown.change({ status: 'failing' }));
  expect(list.search()).toBe('?q=crm&status=failing&sort=name&pageSize=10');
  expect(list.view()).toMatchObject({ q: 'crm', status: 'failing', page: 1 });
  list.back();
  expect(list.search()).toBe('?q=crm&sort=name&page=3&pageSize=10');
});

it('a change that changes nothing is no step', async () => {
  const list = open('?status=failing');
  await list.perform((shown) => shown.change({ status: 'failing' }));
  list.back();
  expect(list.path()).toBe('/before');
});

it('a change that follows another before the page has followed builds on it', async () => {
  const list = open();
  await list.perform(({ change, search }) => {
    change({ status: 'failing' });
    search('crm', true);
    change({ sort: 'name' });
  });
  expect(list.search()).toBe('?q=crm&status=failing&sort=name');
});

it('a change after Back builds on what is shown then', async () => {
  const list = open();
  await list.perform((shown) => shown.change({ status: 'failing' }));
  list.back();
  await list.perform((shown) => shown.change({ sort: 'name' }));
  expect(list.search()).toBe('?sort=name');
});

it('a search is one step however often it is continued', async () => {
  const list = open('?status=enabled');
  await list.perform((shown) => shown.search('c', false));
  await list.perform((shown) => shown.search('cr', true));
  await list.perform((shown) => shown.search('crm', true));
  expect(list.search()).toBe('?q=crm&status=enabled');
  list.back();
  expect(list.search()).toBe('?status=enabled');
  list.back();
  expect(list.path()).toBe('/before');
});

it('a search that is continued before the page has followed is still one step', async () => {
  const list = open();
  await list.perform(({ search }) => {
    search('c', false);
    search('cr', true);
  });
  expect(list.search()).toBe('?q=cr');
  list.back();
  expect(list.search()).toBe('');
  expect(list.path()).toBe('/list');
});

it('a search continued after another change does not swallow that change’s step', async () => {
  const list = open();
  await list.perform((shown) => shown.search('cr', false));
  await list.perform((shown) => shown.change({ status: 'failing' }));
  await list.perform((shown) => shown.search('crm', true));
  expect(list.search()).toBe('?q=crm&status=failing');
  list.back();
  expect(list.search()).toBe('?q=cr&status=failing');
});
