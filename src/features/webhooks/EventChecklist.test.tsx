import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { EventChecklist } from './EventChecklist';
import { renderWithProviders } from '~/features/deliveries/renderWithProviders';
import { sampleEventType } from './sampleEventType';

const documentedAs = ['APP_CREATEDAPP_MODIFIED'];

const eventTypes = [
  sampleEventType('USER_CREATED', { group: 'Users' }),
  sampleEventType('USER_DELETED', { group: 'Users', description: 'Account is removed.' }),
  sampleEventType('APP_CREATED', { group: 'Applications', documentedAs }),
  sampleEventType('APP_MODIFIED', { group: 'Applications', documentedAs }),
  sampleEventType('APP_DELETED', { group: 'Applications', deprecated: true }),
];

function Checklist({ start }: { start: string[] }) {
  const [selected, setSelected] = useState(start);
  return <EventChecklist eventTypes={eventTypes} selected={selected} onChange={setSelected} />;
}

/** Shows the events above with some of them selected. */
const openChecklist = (...selected: string[]) => renderWithProviders(<Checklist start={selected} />);

const searchBox = () => screen.getByRole('searchbox', { name: 'Search events' });
const event = (id: string) => screen.getByRole('checkbox', { name: id });
const shownEvents = () =>
  eventTypes.map(({ id }) => id).filter((id) => screen.queryByRole('checkbox', { name: id }) !== null);
const chips = () => screen.queryAllByRole('button', { name: /^Remove / }).map((chip) => chip.textContent);

describe('a group', () => {
  const apps = () => within(screen.getByRole('group', { name: 'Applications' }));
  const whole = () => apps().getByRole('checkbox', { name: 'All Applications events' });

  it('is taken whole, and let go whole', async () => {
    const user = openChecklist('USER_CREATED');
    expect(whole()).not.toBeChecked();
    expect(apps().getByText('0 of 3')).toBeVisible();

    await user.click(whole());
    expect(whole()).toBeChecked();
    expect(apps().getByText('3 of 3')).toBeVisible();
    expect(chips()).toEqual(['USER_CREATED', 'APP_CREATED', 'APP_MODIFIED', 'APP_DELETED']);

    await user.click(whole());
    expect(apps().getByText('0 of 3')).toBeVisible();
    expect(chips()).toEqual(['USER_CREATED']);
  });

  it('of which some are selected says how many, and is completed by its check box', async () => {
    const user = openChecklist();
    await user.click(event('APP_DELETED'));
    expect(whole()).toBePartiallyChecked();
    expect(apps().getByText('1 of 3')).toBeVisible();

    await user.click(whole());
    expect(whole()).toBeChecked();
    expect(whole()).not.toBePartiallyChecked();
    expect(chips()).toEqual(['APP_DELETED', 'APP_CREATED', 'APP_MODIFIED']);
  });

  it('is whole as soon as its last event is selected, and no longer when one is let go', async () => {
    const user = openChecklist('APP_CREATED', 'APP_MODIFIED');
    await user.click(event('APP_DELETED'));
    expect(whole()).toBeChecked();
    await user.click(event('APP_CREATED'));
    expect(whole()).toBePartiallyChecked();
  });
});

it('every event has a description, which says when it is deprecated', () => {
  openChecklist();
  expect(event('USER_DELETED')).toHaveAccessibleDescription('Account is removed.');
  expect(event('APP_DELETED')).toHaveAccessibleDescription('Deprecated. Something happened.');
});

describe('a search', () => {
  it('shows what matches, and says how many', async () => {
    const user = openChecklist();
    await user.type(searchBox(), 'deleted');
    expect(await screen.findByText('2 of 5 events match')).toBeVisible();
    expect(shownEvents()).toEqual(['USER_DELETED', 'APP_DELETED']);
  });

  it('finds the spelling that the documentation prints', async () => {
    const user = openChecklist();
    await user.type(searchBox(), 'APP_CREATEDAPP_MODIFIED:');
    expect(await screen.findByText('2 of 5 events match')).toBeVisible();
    expect(shownEvents()).toEqual(['APP_CREATED', 'APP_MODIFIED']);
  });

  it('selects what it shows and nothing else', async () => {
    const user = openChecklist('USER_CREATED', 'APP_DELETED');
    await user.type(searchBox(), 'app_');
    await user.click(await screen.findByRole('button', { name: 'Select the 3 that match' }));
    expect(chips()).toEqual(['USER_CREATED', 'APP_DELETED', 'APP_CREATED', 'APP_MODIFIED']);
    expect(searchBox()).toHaveFocus();
    expect(screen.queryByRole('button', { name: /match/ })).not.toBeInTheDocument();
  });

  it('offers no whole groups, of which it may show only a part', async () => {
    const user = openChecklist();
    await user.type(searchBox(), 'user_deleted');
    expect(await screen.findByRole('button', { name: 'Select the one that matches' })).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: /^All / })).not.toBeInTheDocument();
  });

  it('leaves the selection in view', async () => {
    const user = openChecklist('USER_CREATED', 'APP_CREATED');
    await user.type(searchBox(), 'user_deleted');
    await screen.findByText('1 of 5 events match');
    expect(screen.getByText('2 events selected')).toBeVisible();
    expect(chips()).toEqual(['USER_CREATED', 'APP_CREATED']);
  });

  it('that finds nothing says what to try, and ends with its text', async () => {
    const user = openChecklist();
    await user.type(searchBox(), 'moon');
    expect(await screen.findByText(/^No event matches “moon”/)).toBeVisible();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await user.clear(searchBox());
    expect(await screen.findByRole('checkbox', { name: 'All Users events' })).toBeVisible();
    expect(screen.queryByText(/events match/)).not.toBeInTheDocument();
  });

  it('does not submit the form around it with Enter', async () => {
    const submitted = vi.fn();
    const user = renderWithProviders(
      <form onSubmit={submitted}>
        <Checklist start={[]} />
        <button type="submit">Create</button>
      </form>,
    );
    await user.type(searchBox(), 'user{Enter}');
    expect(submitted).not.toHaveBeenCalled();
  });
});

describe('the selection', () => {
  const remove = (id: string) => screen.getByRole('button', { name: `Remove ${id}` });

  it('moves the focus to the neighbour of what is taken out', async () => {
    const user = openChecklist('USER_CREATED', 'APP_CREATED', 'APP_DELETED');
    await user.click(remove('APP_CREATED'));
    expect(event('APP_CREATED')).not.toBeChecked();
    expect(remove('APP_DELETED')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(remove('USER_CREATED')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByText('No events selected')).toHaveFocus();
  });

  it('is cleared at once, and the focus stays near', async () => {
    const user = openChecklist('USER_CREATED', 'APP_CREATED');
    await user.click(screen.getByRole('button', { name: 'Clear selection' }));
    expect(chips()).toEqual([]);
    expect(event('USER_CREATED')).not.toBeChecked();
    expect(screen.getByText('No events selected')).toHaveFocus();
  });

  it('of many at once is ticked, counted and named', async () => {
    const many = Array.from({ length: 30 }, (_, number) =>
      sampleEventType(`ROLE_${number}`, { group: 'Roles' }),
    );
    function Roles() {
      const [selected, setSelected] = useState<string[]>([]);
      return <EventChecklist eventTypes={many} selected={selected} onChange={setSelected} />;
    }
    const user = renderWithProviders(<Roles />);
    await user.click(screen.getByRole('checkbox', { name: 'All Roles events' }));
    expect(screen.getByText('30 events selected')).toBeVisible();
    for (const { id } of many) expect(event(id)).toBeChecked();
    expect(chips()).toEqual(many.map(({ id }) => id));
    await user.click(remove('ROLE_3'));
    expect(event('ROLE_3')).not.toBeChecked();
    expect(chips()).toHaveLength(29);
  });

  it('shows an event that the catalogue does not know, and lets it be taken out', async () => {
    const user = openChecklist('MOON_LANDED', 'USER_CREATED');
    expect(chips()).toEqual(['MOON_LANDED', 'USER_CREATED']);
    await user.click(remove('MOON_LANDED'));
    expect(chips()).toEqual(['USER_CREATED']);
  });
});

describe('a pasted list', () => {
  /** Opens the box, pastes a text into it and takes its events. */
  async function pasteEvents(user: ReturnType<typeof openChecklist>, text: string) {
    await user.click(screen.getByText('Paste a list'));
    const box = screen.getByRole('textbox', { name: /^Event names/ });
    await user.click(box);
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: 'Select these events' }));
    return box;
  }

  it('adds its events to the selection', async () => {
    const user = openChecklist('USER_CREATED');
    const box = await pasteEvents(user, 'user_deleted:\nUSER_CREATED, APP_CREATEDAPP_MODIFIED');
    expect(chips()).toEqual(['USER_CREATED', 'USER_DELETED', 'APP_CREATED', 'APP_MODIFIED']);
    expect(box).toHaveValue('');
  });

  it('names what is unknown, and keeps it to be mended', async () => {
    const user = openChecklist();
    const box = await pasteEvents(user, 'USER_CREATED, USER_DELETTED, MOON_LANDED');
    expect(screen.getByText('1 event selected. Unknown: USER_DELETTED, MOON_LANDED.')).toBeVisible();
    expect(chips()).toEqual(['USER_CREATED']);
    expect(box).toHaveValue('USER_DELETTED\nMOON_LANDED');
  });

  it('that is empty says what to do', async () => {
    const user = openChecklist();
    await pasteEvents(user, ' ,\n');
    expect(screen.getByText('Paste event names first.')).toBeVisible();
  });
});

describe('an example', () => {
  // Its first load takes longer than a test wants to wait.
  beforeAll(() => import('./RequestExampleDialog'));

  it('is shown in a dialog, which leaves the selection alone and gives the focus back', async () => {
    const user = openChecklist('APP_CREATED');
    const button = screen.getByRole('button', { name: 'Example of USER_DELETED' });
    await user.click(button);
    const dialog = await screen.findByRole('dialog', { name: 'Example of USER_DELETED' });
    expect(within(dialog).getByText('"USER_DELETED"')).toBeVisible();

    await user.keyboard('{Escape}');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(button).toHaveFocus();
    expect(chips()).toEqual(['APP_CREATED']);
  });
});

it('an empty catalogue does not speak of a search', () => {
  renderWithProviders(<EventChecklist eventTypes={[]} selected={[]} onChange={vi.fn()} />);
  expect(screen.queryByText(/^No event matches/)).not.toBeInTheDocument();
});
