import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createQueryClient } from '~/api/queryClient';
import { pagesInMemory } from '~/ui/pagesInMemory';
import { sessionQuery } from '~/api/session';
import { paths } from '~/paths';

import { KeyboardShortcuts } from './KeyboardShortcuts';
import { shortcuts } from './shortcuts';
import { setShortcutsOn } from './shortcutsSetting';

// Its first load takes longer than a test wants to wait.
beforeAll(() => import('./ShortcutsDialog'));
afterEach(() => setShortcutsOn(true));

/** A page with a bit of everything that a key can be pressed in. */
function Page() {
  const { pathname } = useLocation();
  return (
    <>
      <KeyboardShortcuts />
      <p>{pathname}</p>
      {pathname === paths.webhooks && (
        <input id="webhook-search" type="search" aria-label="Search webhooks" />
      )}
      <input type="checkbox" aria-label="Check box" />
      <input aria-label="Text field" />
      <textarea aria-label="Text area" />
      <select aria-label="Select" />
      <div contentEditable suppressContentEditableWarning>
        <b>Editable</b>
      </div>
    </>
  );
}

function open(path: string, permissions = ['webhooks:read', 'webhooks:write']) {
  const queryClient = createQueryClient();
  queryClient.setQueryData(sessionQuery.queryKey, {
    user: { name: 'Amelia', email: 'amelia@example.com' },
    permissions,
    limits: { maxWebhooks: null },
  });
  const { navigation, pages } = pagesInMemory([{ path: '*', element: <Page /> }], { entries: [path] });
  render(<QueryClientProvider client={queryClient}>{pages}</QueryClientProvider>);
  return { user: userEvent.setup(), at: () => navigation.place().location.pathname };
}

const dialog = () => screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
const details = paths.webhook('wh_1');
/** Pages that the shortcuts of lists and webhooks leave alone. */
const without = [
  paths.newWebhook,
  paths.importWebhooks,
  paths.eventCatalogue,
  paths.editWebhook('wh_1'),
  '/nowhere',
];

describe('"/"', () => {
  it('goes to the search box of the list and types nothing into it', async () => {
    const { user } = open(paths.webhooks);
    await user.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it.each([details, paths.webhookDeliveries('wh_1')])('on %s goes to the list', async (path) => {
    const { user, at } = open(path);
    await user.keyboard('/');
    expect(at()).toBe(paths.webhooks);
  });

  it.each(without)('on %s does nothing', async (path) => {
    const { user, at } = open(path);
    await user.keyboard('/');
    expect(at()).toBe(path);
  });
});

describe('"c"', () => {
  it.each([paths.webhooks, details])('on %s opens the create view', async (path) => {
    const { user, at } = open(path);
    await user.keyboard('c');
    expect(at()).toBe(paths.newWebhook);
  });

  it('goes nowhere for who may not create webhooks, and the list says why', async () => {
    const { user, at } = open(paths.webhooks, ['webhooks:read']);
    await user.keyboard('c');
    expect(at()).toBe(paths.webhooks);
    await user.keyboard('?');
    expect(within(await dialog()).getByText(/\(webhooks:write\)/)).toBeVisible();
  });

  it('works with Caps Lock', () => {
    const { at } = open(paths.webhooks);
    fireEvent.keyDown(document.body, { key: 'C' });
    expect(at()).toBe(paths.newWebhook);
  });

  it('works while a check box has the focus: that is not typing', async () => {
    const { user, at } = open(paths.webhooks);
    screen.getByRole('checkbox').focus();
    await user.keyboard('c');
    expect(at()).toBe(paths.newWebhook);
  });

  it.each(without)('on %s does nothing', async (path) => {
    const { user, at } = open(path);
    await user.keyboard('c');
    expect(at()).toBe(path);
  });
});

describe('"?"', () => {
  it.each([paths.webhooks, paths.newWebhook, '/nowhere'])('on %s lists every shortcut', async (path) => {
    const { user } = open(path);
    await user.keyboard('?');
    const list = within(await dialog());
    for (const { key, label } of shortcuts) {
      expect(list.getByText(key, { selector: 'kbd' })).toBeVisible();
      expect(list.getByText(label)).toBeVisible();
    }
  });

  it('is what the button does too', async () => {
    const { user } = open(paths.webhooks);
    await user.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
    await user.click(within(await dialog()).getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('button', { name: 'Keyboard shortcuts', hidden: true })).toBeVisible();
  });
});

describe('no shortcut works', () => {
  const expectNotPressed = (init: KeyboardEventInit, target: Element = document.body) => {
    const { at } = open(paths.webhooks);
    fireEvent.keyDown(target, { key: 'c', ...init });
    expect(at()).toBe(paths.webhooks);
  };

  it.each<[string, KeyboardEventInit]>([
    ['Control', { ctrlKey: true }],
    ['Meta', { metaKey: true }],
    ['Alt', { altKey: true }],
    ['Shift', { shiftKey: true, key: 'C' }],
  ])('together with %s', (_, init) => expectNotPressed(init));

  it('when the key is held down', () => expectNotPressed({ repeat: true }));
  it('while a character is composed', () => expectNotPressed({ isComposing: true }));

  it.each(['Text field', 'Text area', 'Select', 'Search webhooks'])('in: %s', async (label) => {
    const { user, at } = open(paths.webhooks);
    screen.getByLabelText(label).focus();
    await user.keyboard('c/?');
    expect(at()).toBe(paths.webhooks);
    expect(screen.getByLabelText(label)).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('in text that can be edited', () => {
    const { at } = open(paths.webhooks);
    fireEvent.keyDown(screen.getByText('Editable'), { key: 'c' });
    expect(at()).toBe(paths.webhooks);
  });

  it('while a dialog is open', async () => {
    const { user, at } = open(paths.webhooks);
    await user.keyboard('?');
    await dialog();
    await user.keyboard('c/');
    expect(at()).toBe(paths.webhooks);
    expect(await dialog()).toBeVisible();
  });

  it('when something on the page has used the key already', () => {
    const { at } = open(paths.webhooks);
    const box = screen.getByRole('checkbox');
    box.addEventListener('keydown', (event) => event.preventDefault());
    fireEvent.keyDown(box, { key: 'c' });
    expect(at()).toBe(paths.webhooks);
  });

  it('once they are switched off in the list of shortcuts, where they can be switched on again', async () => {
    const { user, at } = open(paths.webhooks);
    const button = screen.getByRole('button', { name: 'Keyboard shortcuts' });
    const setting = async () =>
      within(await dialog()).getByRole('checkbox', { name: 'Use single-key shortcuts' });
    const close = async () => user.click(within(await dialog()).getByRole('button', { name: 'Close' }));

    await user.click(button);
    await user.click(await setting());
    await close();
    expect(localStorage.getItem('keyboard-shortcuts')).toBe('off');
    fireEvent.keyDown(document.body, { key: 'c' });
    expect(at()).toBe(paths.webhooks);

    fireEvent.click(button);
    expect(await setting()).not.toBeChecked();
    await user.click(await setting());
    expect(localStorage.getItem('keyboard-shortcuts')).toBeNull();
  });
});
