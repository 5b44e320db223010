import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useLocation } from 'react-router';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMockServer } from '~/mocks/node';
import { prepareToLeave } from '~/ui/leaving';

import { loadDraft, saveDraft } from './formDraft';
import { NewWebhookForm } from './NewWebhookForm';
import { renderWithProviders } from '~/features/deliveries/renderWithProviders';
import { emptyForm, type WebhookFormValues } from './webhookFormValues';

// The catalogue has no part in this.
const server = createMockServer({ faults: ['listEventTypes:internal'] });
beforeAll(() => server.listen());
beforeEach(() => sessionStorage.clear());
afterEach(() => server.reset());
afterAll(() => server.close());

const plantedKey = 'planted-key-1234';
const typed: WebhookFormValues = {
  ...emptyForm,
  name: 'Orders',
  events: { mode: 'all', types: [] },
  url: 'https://orders.example.com/hooks',
};

/** Types a whole text at once. */
const enter = (input: HTMLElement, value: string) => fireEvent.change(input, { target: { value } });

/** What an accident left behind. */
const leaveDraft = (values = typed, owner = 'amelia.okafor@example.com') =>
  saveDraft('create', { owner, values, defaults: emptyForm });

const Path = () => <output data-testid="path">{useLocation().pathname}</output>;

const open = () =>
  renderWithProviders(
    <>
      <NewWebhookForm defaultValues={emptyForm} draftName="create" />
      <Path />
    </>,
  );
/** By label rather than role, which takes several times as long in a form of this size. */
const field = (name: string | RegExp) => screen.findByLabelText(name);
const allEvents = () => screen.getByLabelText(/^All events/);
const notice = () => screen.queryByText(/^We kept what you typed/);
const draftName = () => loadDraft('create')?.values.name;
const press = (user: ReturnType<typeof open>, name: string) => user.click(screen.getByText(name));

describe('while somebody types', () => {
  it('a draft is kept and follows every change', async () => {
    open();
    enter(await field('Webhook Name'), 'Orders');
    await waitFor(() => expect(draftName()).toBe('Orders'));
    fireEvent.click(allEvents());
    await waitFor(() => expect(loadDraft('create')?.values.events.mode).toBe('all'));
  });

  it('the key is not kept, only that there was one', async () => {
    open();
    enter(await field('Webhook Name'), 'Orders');
    enter(screen.getByLabelText(/^API Key/), plantedKey);
    await waitFor(() => expect(loadDraft('create')?.hadKey).toBe(true));
    expect(JSON.stringify(sessionStorage)).not.toContain('planted');
  });

  it('nothing is kept once all is taken back', async () => {
    open();
    enter(await field('Webhook Name'), 'O');
    await waitFor(() => expect(draftName()).toBe('O'));
    enter(await field('Webhook Name'), '');
    await waitFor(() => expect(draftName()).toBeUndefined());
  });

  it('a page that goes away keeps even the last letter', async () => {
    open();
    enter(await field('Webhook Name'), 'Ord');
    await waitFor(() => expect(draftName()).toBe('Ord'));
    enter(await field('Webhook Name'), 'Orders');
    window.dispatchEvent(new Event('pagehide'));
    expect(draftName()).toBe('Orders');
  });

  it('storage that is closed stops nobody', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Closed', 'SecurityError');
    });
    open();
    enter(await field('Webhook Name'), 'Orders');
    window.dispatchEvent(new Event('pagehide'));
    expect(await field('Webhook Name')).toHaveValue('Orders');
  });
});

describe('a draft', () => {
  it('fills in the form, says when it was kept, and has no key', async () => {
    leaveDraft({ ...typed, apiKey: plantedKey });
    open();
    expect(await field('Webhook Name')).toHaveValue('Orders');
    expect(await field('URL')).toHaveValue(typed.url);
    expect(allEvents()).toBeChecked();
    expect(notice()).toHaveTextContent(/^We kept what you typed at \d\d:\d\d\. The API key was not kept\.$/);
    expect(screen.getByLabelText(/^API Key/)).toHaveValue('');
  });

  it('counts as typed: leaving asks', async () => {
    leaveDraft();
    open();
    await field('Webhook Name');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
  });

  it('is gone, on screen and in storage, after Start afresh', async () => {
    leaveDraft();
    const user = open();
    await field('Webhook Name');
    await press(user, 'Start afresh');
    expect(await field('Webhook Name')).toHaveValue('');
    expect(notice()).toBeNull();
    expect(sessionStorage).toHaveLength(0);
  });

  it('is gone once the webhook is created', async () => {
    leaveDraft();
    const user = open();
    await field('Webhook Name');
    await press(user, 'Create');
    await waitFor(() => expect(draftName()).toBeUndefined());
  });

  it('stays when the server refuses', async () => {
    server.setFaults('listEventTypes:internal', 'createWebhook:unauthenticated');
    leaveDraft();
    const user = open();
    await field('Webhook Name');
    await press(user, 'Create');
    expect(await screen.findByText(/fault "unauthenticated"/)).toBeVisible();
    expect(draftName()).toBe('Orders');
  });

  it.each([
    ['of another user is not shown', typed, 'ravi.menon@example.com'],
    ['that is empty is none', emptyForm, 'amelia.okafor@example.com'],
  ])('%s', async (_, values, owner) => {
    leaveDraft(values, owner);
    open();
    expect(await field('Webhook Name')).toHaveValue('');
    expect(notice()).toBeNull();
  });

  it('waits for a sign-in, and is shown after it, untouched', async () => {
    server.setFaults('listEventTypes:internal', 'getSession:unauthenticated');
    leaveDraft();
    open();
    expect(await screen.findByText('Sign in to go on with what you typed before.')).toBeVisible();
    server.setFaults('listEventTypes:internal');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(await field('Webhook Name')).toHaveValue('Orders');
  });

  it('does not keep the form away when the session can’t be had', async () => {
    server.setFaults('listEventTypes:internal', 'getSession:internal');
    leaveDraft();
    open();
    expect(await field('Webhook Name')).toHaveValue('');
    expect(draftName()).toBe('Orders');
  });
});

describe('after Create', () => {
  it.each([
    ['to the list', false, /^\/settings\/webhooks$/],
    ['to the test of the new webhook if one is wanted', true, /^\/settings\/webhooks\/wh_[^/]+\/test$/],
  ])('the way leads %s', async (_, wanted, path) => {
    leaveDraft();
    const user = open();
    await field('Webhook Name');
    if (wanted) await user.click(screen.getByLabelText('Send a test event after creating'));
    await press(user, 'Create');
    await waitFor(() => expect(screen.getByTestId('path')).toHaveTextContent(path));
  });
});

describe('leaving', () => {
  const asks = () => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };
  // The page never goes in a test: as if it came back.
  afterEach(() => void window.dispatchEvent(new Event('pageshow')));

  it('on purpose keeps even the last letter, and does not ask', async () => {
    open();
    enter(await field('Webhook Name'), 'O');
    // Whose draft it is is known by now.
    await waitFor(() => expect(draftName()).toBe('O'));
    enter(await field('Webhook Name'), 'Orders');
    expect(asks()).toBe(true);
    prepareToLeave();
    expect(draftName()).toBe('Orders');
    expect(asks()).toBe(false);
  });

  it('on purpose asks where nothing can be kept', async () => {
    open();
    enter(await field('Webhook Name'), 'O');
    await waitFor(() => expect(draftName()).toBe('O'));
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    enter(await field('Webhook Name'), 'Orders');
    prepareToLeave();
    expect(asks()).toBe(true);
  });

  it('with nothing typed keeps nothing', async () => {
    const user = open();
    await field('Webhook Name');
    await press(user, 'Cancel');
    expect(sessionStorage).toHaveLength(0);
  });

  it('by Discard forgets the draft', async () => {
    leaveDraft();
    const user = open();
    await field('Webhook Name');
    await press(user, 'Cancel');
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: 'Discard' }));
    expect(draftName()).toBeUndefined();
  });
});
