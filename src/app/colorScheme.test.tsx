import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { ColorSchemePicker } from './ColorSchemePicker';

const remembered = () => localStorage.getItem('color-scheme');
const shown = () => document.documentElement.dataset.colorScheme;
const choice = (name: string) => screen.getByRole('radio', { name });

function reset() {
  localStorage.clear();
  delete document.documentElement.dataset.colorScheme;
}
beforeEach(reset);
afterEach(reset);

/** What the browser tells this tab when another one has changed the storage. */
const fromAnotherTab = (key: string, newValue: string | null) =>
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  });

it('follows the system unless told otherwise', () => {
  render(<ColorSchemePicker />);
  expect(choice('Follow the system')).toBeChecked();
  expect(shown()).toBeUndefined();
});

it.each([
  ['Light', 'light', 'light'],
  ['Dark', 'dark', 'dark'],
])('%s is shown at once and remembered', async (label, attribute, stored) => {
  const user = userEvent.setup();
  render(<ColorSchemePicker />);
  await user.click(choice(label));
  expect(choice(label)).toBeChecked();
  expect(shown()).toBe(attribute);
  expect(remembered()).toBe(stored);
});

it('goes back to the system', async () => {
  const user = userEvent.setup();
  render(<ColorSchemePicker />);
  await user.click(choice('Dark'));
  await user.click(choice('Follow the system'));
  expect(shown()).toBeUndefined();
  expect(remembered()).toBe('system');
});

it('starts with what the page already shows', () => {
  document.documentElement.dataset.colorScheme = 'dark';
  render(<ColorSchemePicker />);
  expect(choice('Dark')).toBeChecked();
});

it.each([
  ['dark', 'Dark', 'dark'],
  ['system', 'Follow the system', undefined],
  ['purple', 'Follow the system', undefined],
  [null, 'Follow the system', undefined],
])('follows another tab to %s', (value, label, attribute) => {
  document.documentElement.dataset.colorScheme = 'light';
  render(<ColorSchemePicker />);
  fromAnotherTab('color-scheme', value);
  expect(choice(label)).toBeChecked();
  expect(shown()).toBe(attribute);
});

it('does not care what else another tab stores', () => {
  render(<ColorSchemePicker />);
  fromAnotherTab('something else', 'dark');
  expect(choice('Follow the system')).toBeChecked();
});

it('holds also where the browser does not let it be remembered', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  const user = userEvent.setup();
  render(<ColorSchemePicker />);
  await user.click(choice('Dark'));
  expect(choice('Dark')).toBeChecked();
  expect(shown()).toBe('dark');
  expect(remembered()).toBeNull();
});
