import { screen, within } from '@testing-library/react';
import { useRef, useState } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createMockServer } from '~/mocks/node';

import { defaultListView, type ListView } from './listAddress';
import { ListToolbar } from './ListToolbar';
import { renderWithProviders } from '~/features/deliveries/renderWithProviders';

const server = createMockServer();
beforeAll(() => server.listen());
afterEach(() => server.reset());
afterAll(() => server.close());

function Toolbar({ start, matching, onView }: { start: ListView; matching?: number; onView: Changed }) {
  const [view, setView] = useState(start);
  const searchBox = useRef<HTMLInputElement>(null);
  const change = (changes: Partial<ListView>) => {
    setView({ ...view, ...changes });
    onView(changes);
  };
  return (
    <ListToolbar
      view={view}
      matching={matching}
      searchBox={searchBox}
      onSearch={(q) => change({ q: q || undefined })}
      onChange={change}
    />
  );
}
type Changed = (changes: Partial<ListView>) => void;

function openToolbar(view: Partial<ListView> = {}, matching?: number) {
  const changes: Partial<ListView>[] = [];
  const user = renderWithProviders(
    <Toolbar
      start={{ ...defaultListView, ...view }}
      matching={matching}
      onView={(change) => changes.push(change)}
    />,
  );
  return { user, changes };
}

const choice = (name: string) => screen.getByRole('combobox', { name });
const searchBox = () => screen.getByRole('searchbox', { name: 'Search webhooks' });
const clear = () => screen.queryByRole('button', { name: 'Clear search and filters' });

it('shows the view that it is given', () => {
  openToolbar({ q: 'crm', status: 'failing', eventType: 'USER_DELETED', sort: '-name' });
  expect(searchBox()).toHaveValue('crm');
  expect(searchBox()).toHaveAttribute('id', 'webhook-search');
  expect(choice('Status')).toHaveDisplayValue('Failing');
  expect(choice('Event')).toHaveDisplayValue('USER_DELETED');
  expect(choice('Sort')).toHaveDisplayValue('Name, Z to A');
});

it('reports each choice, and its end', async () => {
  const { user, changes } = openToolbar();
  await user.selectOptions(choice('Status'), 'Disabled');
  await user.selectOptions(choice('Sort'), 'Oldest first');
  await user.selectOptions(choice('Status'), 'Any');
  expect(changes).toEqual([{ status: 'disabled' }, { sort: 'createdAt' }, { status: undefined }]);
});

describe('the number of matches', () => {
  it.each([
    [0, 'No webhooks match'],
    [1, '1 webhook matches'],
    [3, '3 webhooks match'],
  ])('%i: %s', (matching, words) => {
    openToolbar({ q: 'crm' }, matching);
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });

  it('is not told when nothing is left out, or when it is not known yet', () => {
    openToolbar({ sort: 'name' }, 3);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    openToolbar({ q: 'crm' });
    expect(screen.getAllByRole('status')[1]).toBeEmptyDOMElement();
  });
});

describe('Clear', () => {
  it('ends search and filters, keeps the order, and leaves the focus in the search box', async () => {
    const { user, changes } = openToolbar({ q: 'crm', status: 'failing', sort: 'name' }, 3);
    await user.click(clear() ?? document.body);
    expect(changes).toEqual([{ q: undefined, status: undefined, eventType: undefined }]);
    expect(searchBox()).toHaveFocus();
    expect(searchBox()).toHaveValue('');
    expect(choice('Sort')).toHaveDisplayValue('Name, A to Z');
    expect(clear()).not.toBeInTheDocument();
  });

  it('is not offered when there is nothing to clear', () => {
    openToolbar({ sort: 'name', pageSize: 100, page: 2 });
    expect(clear()).not.toBeInTheDocument();
  });
});

describe('the event filter', () => {
  const groups = () => within(choice('Event')).queryAllByRole('group');

  it('fetches the catalogue when somebody comes near, and shows it in its groups', async () => {
    const { user, changes } = openToolbar();
    expect(groups()).toEqual([]);
    await user.hover(choice('Event'));
    expect(await within(choice('Event')).findByRole('group', { name: 'Messaging' })).toBeInTheDocument();
    expect(within(choice('Event')).getAllByRole('option')).toHaveLength(93);
    await user.selectOptions(choice('Event'), 'USER_DELETED');
    await user.selectOptions(choice('Event'), 'Any');
    expect(changes).toEqual([{ eventType: 'USER_DELETED' }, { eventType: undefined }]);
  });

  it('keeps an event that the catalogue does not know, as it came', async () => {
    const { user } = openToolbar({ eventType: 'moon landed:' });
    await user.hover(choice('Event'));
    await within(choice('Event')).findByRole('group', { name: 'Messaging' });
    expect(choice('Event')).toHaveDisplayValue('moon landed:');
    await user.selectOptions(choice('Event'), 'USER_LOGIN');
    expect(within(choice('Event')).queryByRole('option', { name: 'moon landed:' })).not.toBeInTheDocument();
  });

  it('says when the catalogue cannot be had, and tries again the next time', async () => {
    server.setFaults('listEventTypes:forbidden');
    const { user } = openToolbar({ eventType: 'USER_DELETED' });
    await user.hover(choice('Event'));
    const failure = await within(choice('Event')).findByRole('option', {
      name: 'The events could not be loaded',
    });
    expect(failure).toBeDisabled();
    expect(choice('Event')).toHaveDisplayValue('USER_DELETED');

    server.setFaults();
    await user.unhover(choice('Event'));
    await user.hover(choice('Event'));
    expect(await within(choice('Event')).findByRole('group', { name: 'Messaging' })).toBeInTheDocument();
    expect(failure).not.toBeInTheDocument();
  });
});
