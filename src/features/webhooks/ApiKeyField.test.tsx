import { render, renderHook, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { expect, it } from 'vitest';

import { ApiKeyField } from './ApiKeyField';
import { renderWithProviders } from '~/features/deliveries/renderWithProviders';
import { emptyForm } from './webhookFormValues';

function Field() {
  return <ApiKeyField form={useForm({ defaultValues: emptyForm })} stored={null} />;
}

const key = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^API Key/ });
const hiddenKey = () => screen.getByLabelText(/^API Key/, { selector: 'input[type=password]' });

it('hides what is typed until it is to be shown', async () => {
  const user = renderWithProviders(<Field />);
  await user.type(hiddenKey(), 's3cretKey');

  await user.click(screen.getByRole('button', { name: 'Show API key' }));
  expect(key()).toHaveValue('s3cretKey');

  await user.click(screen.getByRole('button', { name: 'Hide API key' }));
  expect(hiddenKey()).toHaveValue('s3cretKey');
});

it('generates a key, shows it and says that it will not be shown again', async () => {
  const user = renderWithProviders(<Field />);
  await user.click(screen.getByRole('button', { name: 'Generate' }));
  expect(key().value).toMatch(/^[\w-]{43}$/);
  expect(key()).toHaveAccessibleDescription(/^A new key. Copy it now/);

  const first = key().value;
  await user.click(screen.getByRole('button', { name: 'Generate' }));
  expect(key().value).not.toBe(first);

  await user.type(key(), 'x');
  expect(key()).not.toHaveAccessibleDescription(/A new key/);
});

it('copies the key, also while it is hidden', async () => {
  const user = renderWithProviders(<Field />);
  await user.type(hiddenKey(), 's3cretKey');
  await user.click(screen.getByRole('button', { name: 'Copy API key' }));
  expect(await navigator.clipboard.readText()).toBe('s3cretKey');
});

it('offers nothing to show or copy while there is no key', () => {
  renderWithProviders(<Field />);
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Generate']);
});

it('is not filled in, remembered or read along by the browser and its helpers, hidden or shown', async () => {
  const user = renderWithProviders(<Field />);
  expect(hiddenKey()).toHaveAttribute('autocomplete', 'new-password');
  await user.click(screen.getByRole('button', { name: 'Generate' }));
  expect(key()).toHaveAttribute('autocomplete', 'off');
  expect(key()).toHaveAttribute('spellcheck', 'false');
  expect(key()).toHaveAttribute('writingsuggestions', 'false');
});

it('forgets the key when the form is left, in the form and in the field that the browser may keep', async () => {
  const { result } = renderHook(() => useForm({ defaultValues: emptyForm }));
  const { unmount } = render(<ApiKeyField form={result.current} stored={null} />);
  const field = hiddenKey();
  await userEvent.type(field, 's3cretKey');
  expect(result.current.getValues('apiKey')).toBe('s3cretKey');
  unmount();
  expect(result.current.getValues('apiKey')).toBe('');
  expect(field).toHaveProperty('value', '');
});

it('warns of the query string, and names the parameter accordingly', async () => {
  const user = renderWithProviders(<Field />);
  await user.click(screen.getByText('Advanced'));
  expect(screen.getByRole('textbox', { name: 'Header name' })).toHaveValue('X-API-Key');
  expect(screen.queryByText(/^Query strings end up in the logs/)).not.toBeInTheDocument();

  await user.click(screen.getByRole('radio', { name: 'In the query string of the URL' }));
  expect(screen.getByText(/^Query strings end up in the logs/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Parameter name' })).toHaveValue('X-API-Key');
});
