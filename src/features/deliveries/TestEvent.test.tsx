import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Outlet, Route, Routes, useLocation } from 'react-router';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { call } from '~/api/request';
import type { Webhook } from '~/contract/webhooks';
import { createMockServer } from '~/mocks/node';

import { renderWithProviders } from './renderWithProviders';
import { TestEvent } from './TestEvent';

const server = createMockServer();
beforeAll(() => server.listen());
beforeEach(() => {
  sessionStorage.clear();
  // jsdom has no layout and scrolls nothing.
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});
afterEach(() => server.reset());
afterAll(() => server.close());

const read = (id: string) => call('getWebhook', { params: { id } });

const Search = () => <output data-testid="search">{useLocation().search}</output>;

/** Opens the tab of a webhook. */
async function open(change: Partial<Webhook> = {}, id = 'wh_crm-contacts') {
  const webhook = { ...(await read(id)), ...change };
  const user = renderWithProviders(
    <>
      <Routes>
        <Route element={<Outlet context={webhook} />}>
          <Route path="*" element={<TestEvent />} />
        </Route>
      </Routes>
      <Search />
    </>,
  );
  await screen.findByLabelText('Data (JSON)');
  return user;
}

const editor = () => screen.getByLabelText<HTMLTextAreaElement>('Data (JSON)');
const choice = () => screen.getByLabelText<HTMLSelectElement>('Event');
const enter = (text: string) => fireEvent.change(editor(), { target: { value: text } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const send = () => press('Send test event');
const result = () => within(screen.getByRole('region', { name: 'Result' }));
const example = async (id: string) => {
  const { items } = await call('listEventTypes', {});
  return JSON.stringify(items.find((one) => one.id === id)?.example.data, null, 2);
};

describe('the event', () => {
  it('is one of the webhook’s own at first; the others follow by their groups', async () => {
    await open();
    expect(choice()).toHaveValue('USER_CREATED');
    const groups = [...choice().querySelectorAll('optgroup')];
    expect(groups[0]).toHaveAttribute('label', 'This webhook’s events');
    expect([...(groups[0]?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'USER_CREATED',
      'USER_MODIFIED',
      'USER_DELETED',
      'EMAIL_CHANGED',
    ]);
    expect(groups[1]).toHaveAttribute('label', 'Users');
    expect(choice().querySelectorAll('option')).toHaveLength(92);
    expect(editor()).toHaveValue(await example('USER_CREATED'));
  });

  it('is the catalogue’s first for a webhook that listens to all', async () => {
    await open({ events: { mode: 'all' } });
    expect(choice().value).toBe(choice().querySelector('option')?.textContent);
  });

  it('stands in the address, and brings its own example', async () => {
    const user = await open();
    await user.selectOptions(choice(), 'USER_LOGIN');
    expect(screen.getByTestId('search')).toHaveTextContent('?event=USER_LOGIN');
    expect(editor()).toHaveValue(await example('USER_LOGIN'));
    expect(choice()).toHaveFocus();
  });

  it('may be one that the catalogue does not know: its data starts empty', async () => {
    await open({ events: { mode: 'selected', types: ['BRAND_NEW'] } });
    expect(choice()).toHaveValue('BRAND_NEW');
    expect(editor()).toHaveValue('{}');
  });
});

describe('the data', () => {
  it('is checked while it is typed: an error shows when the typing pauses, and goes at once', async () => {
    await open();
    enter('{\n  "sub": "1",\n}');
    expect(editor()).not.toHaveAccessibleDescription(/not valid/);
    await waitFor(() =>
      expect(editor()).toHaveAccessibleDescription(/“}” is not expected at line 3, column 1\./),
    );
    expect(editor()).toBeInvalid();
    enter('{ "sub": "1" }');
    expect(editor()).toBeValid();
  });

  it('is not sent while it is wrong: the error shows at once, and the place is selected', async () => {
    await open();
    enter('{"sub": 1,}');
    send();
    expect(editor()).toHaveFocus();
    expect(editor()).toHaveAccessibleDescription(/“}” is not expected at line 1, column 11\./);
    expect([editor().selectionStart, editor().selectionEnd]).toEqual([10, 11]);
    expect(result().getByText(/will appear here/)).toBeVisible();
  });

  it('is laid out, and the example comes back, and with it the way back', async () => {
    await open();
    enter('{"sub":"1"}');
    press('Format');
    expect(editor()).toHaveValue('{\n  "sub": "1"\n}');
    press('Back to the example');
    expect(editor()).toHaveValue(await example('USER_CREATED'));
    press('Back to what you typed');
    expect(editor()).toHaveValue('{\n  "sub": "1"\n}');
  });

  it('is kept for who typed it, and forgotten once it is the example', async () => {
    await open();
    enter('{"sub": ');
    expect(JSON.stringify(sessionStorage)).toContain('amelia.okafor@example.com');
    enter(await example('USER_CREATED'));
    expect(sessionStorage).toHaveLength(0);
  });

  it('that somebody else typed in this tab is not shown', async () => {
    await open();
    enter('{"sub": "secret"}');
    const [key = ''] = Object.keys(sessionStorage);
    sessionStorage.setItem(key, sessionStorage.getItem(key)?.replace('amelia', 'ravi') ?? '');
    cleanup();
    await open();
    expect(editor()).toHaveValue(await example('USER_CREATED'));
  });
});

describe('the result', () => {
  it('shows what the endpoint answers to what was typed', async () => {
    await open();
    enter('{"sub": "edited-by-hand"}');
    send();
    expect(await result().findByText('Delivered')).toBeVisible();
    expect(result().getByText('200 OK')).toBeVisible();
    fireEvent.click(result().getByText('Request: what was sent'));
    expect(result().getByRole('group', { name: 'Request body' })).toHaveTextContent('edited-by-hand');
    expect(result().getByRole('link', { name: 'Open this delivery' })).toBeVisible();
    expect(editor()).toHaveValue('{"sub": "edited-by-hand"}');
  });

  it('is a failure with what to try, and when it is tried again', async () => {
    await open({}, 'wh_local');
    send();
    expect(await result().findByText('Retrying')).toBeVisible();
    expect(result().getByText('The connection was refused or broke off')).toBeVisible();
    expect(result().getByText(/Check that the receiver is running/)).toBeVisible();
    expect(result().getByText(/It will be tried again/)).toHaveTextContent(
      /in (1 minute|less than a minute), at \d\d:\d\d, as any delivery\.$/,
    );
  });

  it('is missing when the API refuses: why stands above the button, and the last result stays', async () => {
    await open();
    send();
    await result().findByText('Delivered');
    server.setFaults('sendTest:forbidden');
    enter('{"sub": "still here"}');
    send();
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('forbidden'));
    expect(result().getByText('Delivered')).toBeVisible();
    expect(editor()).toHaveValue('{"sub": "still here"}');
  });

  it('of a disabled webhook is had all the same, which is said', async () => {
    await open({ enabled: false, disabledReason: 'manual' });
    expect(screen.getByText(/This webhook is disabled/)).toBeVisible();
    send();
    expect(await result().findByText('Delivered')).toBeVisible();
  });
});

it('is sent from the field with Ctrl and Enter, and Tab leaves the field', async () => {
  const user = await open();
  await user.click(editor());
  await user.tab();
  expect(screen.getByRole('button', { name: 'Format' })).toHaveFocus();
  await user.click(editor());
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await result().findByText('Delivered')).toBeVisible();
});
