import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { createMockServer } from '~/mocks/node';

import { EventPicker } from './EventPicker';
import { renderWithProviders } from './renderWithProviders';
import type { WebhookFormValues } from './webhookForm';

const server = createMockServer();
beforeAll(() => server.listen());
afterEach(() => server.reset());
afterAll(() => server.close());

type Value = WebhookFormValues['events'];

function Picker({ start }: { start: Value }) {
  const [value, setValue] = useState(start);
  return (
    <EventPicker label="Webhook Events" value={value} onChange={setValue} error={undefined} inputRef={null} />
  );
}

/** The picker with some events selected, when its catalogue has arrived. */
async function openPicker(...types: string[]) {
  const user = renderWithProviders(<Picker start={{ mode: 'selected', types }} />);
  await screen.findByRole('searchbox');
  return user;
}

const searchBox = () => screen.getByRole('searchbox', { name: 'Search events' });
const event = (id: string) => screen.getByLabelText(id, { selector: 'input' });
const visibleEvents = () =>
  screen
    .getAllByRole('checkbox')
    .filter((box) => box.hasAttribute('aria-labelledby'))
    .map((box) => box.getAttribute('aria-labelledby'))
    .map((id) => document.getElementById(id ?? '')?.textContent);
const chips = () => screen.queryAllByRole('button', { name: /^Remove / }).map((button) => button.textContent);

describe('a group', () => {
  const roles = () => within(screen.getByRole('group', { name: 'Roles and permissions' }));
  const whole = () => roles().getByRole('checkbox', { name: 'All Roles and permissions events' });

  it('is taken whole, and let go whole', async () => {
    const user = await openPicker();
    expect(whole()).not.toBeChecked();
    expect(roles().getByText('0 of 6')).toBeVisible();

    await user.click(whole());
    expect(whole()).toBeChecked();
    expect(roles().getByText('6 of 6')).toBeVisible();
    expect(screen.getByText('6 events selected')).toBeVisible();

    await user.click(whole());
    expect(roles().getByText('0 of 6')).toBeVisible();
    expect(screen.getByText('No events selected')).toBeVisible();
  });

  it('of which some are selected says how many, and is completed by its check box', async () => {
    const user = await openPicker('ROLE_DELETED', 'USER_LOGIN');
    await user.click(event('ROLE_CREATED'));
    await user.click(event('ROLE_UPDATED'));
    expect(whole()).toBePartiallyChecked();
    expect(roles().getByText('3 of 6')).toBeVisible();

    await user.click(whole());
    expect(whole()).toBeChecked();
    expect(screen.getByText('7 events selected')).toBeVisible();
  });

  it('becomes whole when its last event is selected', async () => {
    const user = await openPicker(
      ...['ROLE_CREATED', 'ROLE_UPDATED', 'ROLE_DELETED'],
      ...['PERMISSION_CREATED', 'PERMISSION_UPDATED'],
    );
    expect(whole()).toBePartiallyChecked();
    await user.click(event('PERMISSION_DELETED'));
    expect(whole()).toBeChecked();
    expect(whole()).not.toBePartiallyChecked();
  });
});

it('describes every event', async () => {
  await openPicker();
  expect(event('ROLE_DELETED')).toHaveAccessibleDescription('User role is removed.');
});

describe('a search', () => {
  it('shows what matches, and says how many', async () => {
    const user = await openPicker();
    await user.type(searchBox(), 'app created');
    expect(await screen.findByText('2 of 92 events match')).toBeVisible();
    expect(visibleEvents()).toEqual(['APP_CREATED', 'APP_MODIFIED']);
  });

  it('finds the spelling that the documentation prints', async () => {
    const user = await openPicker();
    await user.type(searchBox(), 'COMBINEDLOGOUTTOKEN_CHECKED');
    expect(await screen.findByText('3 of 92 events match')).toBeVisible();
    expect(visibleEvents()).toEqual(['COMBINED', 'LOGOUT', 'TOKEN_CHECKED']);
  });

  it('selects what it shows and nothing else', async () => {
    const user = await openPicker('USER_LOGIN', 'ROLE_CREATED');
    await user.type(searchBox(), 'permission_');
    await user.click(await screen.findByRole('button', { name: 'Select the 3 that match' }));
    expect(chips()).toEqual([
      'USER_LOGIN',
      'ROLE_CREATED',
      'PERMISSION_CREATED',
      'PERMISSION_UPDATED',
      'PERMISSION_DELETED',
    ]);
    expect(searchBox()).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^Select the/ })).not.toBeInTheDocument();
  });

  it('offers no whole groups, of which it may show only a part', async () => {
    const user = await openPicker();
    await user.type(searchBox(), 'ROLE_DELETED');
    await screen.findByText('1 of 92 events match');
    expect(screen.queryByRole('checkbox', { name: /^All / })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Select the one that matches' })).toBeVisible();
  });

  it('leaves the selection in view', async () => {
    const user = await openPicker('USER_LOGIN', 'USER_CREATED');
    await user.type(searchBox(), 'ROLE_DELETED');
    await screen.findByText('1 of 92 events match');
    expect(screen.getByText('2 events selected')).toBeVisible();
    expect(chips()).toEqual(['USER_LOGIN', 'USER_CREATED']);
  });

  it('that finds nothing says what to try, and ends with the text', async () => {
    const user = await openPicker();
    await user.type(searchBox(), 'moon');
    expect(await screen.findByText(/^No event matches “moon”/)).toBeVisible();
    await user.clear(searchBox());
    expect(await screen.findByRole('checkbox', { name: 'All Users events' })).toBeVisible();
    expect(screen.queryByText(/events match/)).not.toBeInTheDocument();
  });

  it('is not submitted with Enter', async () => {
    const submitted = vi.fn();
    const user = renderWithProviders(
      <form onSubmit={submitted}>
        <Picker start={{ mode: 'selected', types: [] }} />
        <button type="submit">Create</button>
      </form>,
    );
    await user.type(await screen.findByRole('searchbox'), 'user{Enter}');
    expect(submitted).not.toHaveBeenCalled();
  });
});

describe('the selection', () => {
  const remove = (id: string) => screen.getByRole('button', { name: `Remove ${id}` });

  it('moves the focus to the neighbour of what is taken out', async () => {
    const user = await openPicker('USER_LOGIN', 'USER_CREATED', 'USER_DELETED');
    await user.click(remove('USER_CREATED'));
    expect(remove('USER_DELETED')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(remove('USER_LOGIN')).toHaveFocus();
    expect(event('USER_DELETED')).not.toBeChecked();
    await user.keyboard('{Enter}');
    expect(screen.getByText('No events selected')).toHaveFocus();
  });

  it('is cleared at once, and the focus stays near', async () => {
    const user = await openPicker('USER_LOGIN', 'USER_CREATED');
    await user.click(screen.getByRole('button', { name: 'Clear selection' }));
    expect(chips()).toEqual([]);
    expect(event('USER_LOGIN')).not.toBeChecked();
    expect(screen.getByText('No events selected')).toHaveFocus();
  });

  it('shows an event that the catalogue does not know, and lets it be taken out', async () => {
    const user = await openPicker('MOON_LANDED', 'USER_LOGIN');
    expect(chips()).toEqual(['MOON_LANDED', 'USER_LOGIN']);
    await user.click(remove('MOON_LANDED'));
    expect(chips()).toEqual(['USER_LOGIN']);
  });

  it('is kept while all events are chosen', async () => {
    const user = await openPicker('USER_LOGIN');
    await user.click(screen.getByRole('radio', { name: 'All events, including ones added later' }));
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    expect(chips()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Selected events' }));
    expect(chips()).toEqual(['USER_LOGIN']);
  });
});

describe('a pasted list', () => {
  /** Opens the box, pastes a text into it and takes its events. */
  async function pasteEvents(user: Awaited<ReturnType<typeof openPicker>>, text: string) {
    await user.click(screen.getByText('Paste a list'));
    const box = screen.getByRole('textbox', { name: /^Event names/ });
    await user.click(box);
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: 'Select these events' }));
    return box;
  }

  it('adds its events to the selection', async () => {
    const user = await openPicker('USER_LOGIN');
    const box = await pasteEvents(user, 'user_created:\nUSER_LOGIN, APP_CREATEDAPP_MODIFIED');
    expect(chips()).toEqual(['USER_LOGIN', 'USER_CREATED', 'APP_CREATED', 'APP_MODIFIED']);
    expect(box).toHaveValue('');
  });

  it('names what is unknown, and keeps it to be mended', async () => {
    const user = await openPicker();
    const box = await pasteEvents(user, 'USER_LOGIN, USER_LOGGIN, MOON_LANDED');
    expect(screen.getByText('1 event selected. Unknown: USER_LOGGIN, MOON_LANDED.')).toBeVisible();
    expect(chips()).toEqual(['USER_LOGIN']);
    expect(box).toHaveValue('USER_LOGGIN\nMOON_LANDED');
  });

  it('that is empty says what to do', async () => {
    const user = await openPicker();
    await pasteEvents(user, ' ,\n');
    expect(screen.getByText('Paste event names first.')).toBeVisible();
  });
});

describe('the catalogue', () => {
  it('says that it is loading, and keeps the selection meanwhile', async () => {
    renderWithProviders(<Picker start={{ mode: 'selected', types: ['USER_LOGIN'] }} />);
    expect(screen.getByText('Loading the events…')).toBeVisible();
    await screen.findByRole('searchbox');
    expect(screen.queryByText('Loading the events…')).not.toBeInTheDocument();
    expect(chips()).toEqual(['USER_LOGIN']);
  });

  it('that cannot be loaded says why, and can be tried again', async () => {
    server.setFaults('listEventTypes:internal');
    const user = renderWithProviders(<Picker start={{ mode: 'selected', types: ['USER_LOGIN'] }} />);
    const failure = await screen.findByRole('alert');
    expect(failure).toHaveTextContent('The events could not be loaded');
    expect(failure).toHaveTextContent('This answer comes from the fault "internal".');
    expect(failure).toHaveTextContent(/Request id: req_/);

    server.setFaults();
    await user.click(within(failure).getByRole('button', { name: 'Retry' }));
    expect(await screen.findByRole('searchbox')).toBeVisible();
    expect(chips()).toEqual(['USER_LOGIN']);
  });

  it('is not needed to choose all events', async () => {
    server.setFaults('listEventTypes:html');
    const user = renderWithProviders(<Picker start={{ mode: 'selected', types: [] }} />);
    await user.click(screen.getByRole('radio', { name: 'All events, including ones added later' }));
    expect(screen.getByRole('radio', { name: 'All events, including ones added later' })).toBeChecked();
    expect(screen.queryByText('Loading the events…')).not.toBeInTheDocument();
  });
});
