import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { ApiError } from '~/api/apiError';
import type { FieldProblem } from '~/contract/problems';
import { createMockServer } from '~/mocks/node';

import { renderWithProviders } from '~/features/deliveries/renderWithProviders';
import { WebhookForm } from './WebhookForm';
import { emptyForm, type WebhookFormValues } from './webhookFormValues';

const server = createMockServer();
beforeAll(() => server.listen());
afterEach(() => server.reset());
afterAll(() => server.close());

/** Without a selection of events most tests need not wait for the catalogue. */
const filled: WebhookFormValues = {
  ...emptyForm,
  name: 'Orders',
  events: { mode: 'all', types: [] },
  url: 'https://orders.example.com/hooks',
};

const onSubmit = vi.fn<(values: WebhookFormValues) => Promise<string>>();
const onSaved = vi.fn();
const onCancel = vi.fn();

beforeEach(() => {
  onSubmit.mockReset().mockResolvedValue('saved');
  onSaved.mockReset();
  onCancel.mockReset();
});

const openForm = (defaultValues = emptyForm) =>
  renderWithProviders(
    <WebhookForm {...{ defaultValues, onSubmit, onSaved, onCancel }} submitLabel="Create" />,
  );

const field = (name: string) => screen.getByRole('textbox', { name });
const firstOfEvents = () => screen.getByRole('radio', { name: 'Selected events' });
const submit = (user: ReturnType<typeof openForm>) =>
  user.click(screen.getByRole('button', { name: 'Create' }));
const alert = () => screen.getByRole('alert');

/** The server's answer that these parts of the request are wrong. */
const refusal = (...errors: [pointer: string, detail: string][]) =>
  new ApiError('status', {
    status: 422,
    problem: {
      type: '/problems/validation-failed',
      title: 'Not valid',
      status: 422,
      errors: errors.map(([pointer, detail]): FieldProblem => ({ pointer, code: 'wrong', detail })),
    },
  });

describe('checks', () => {
  it('a field when it is left, and again while it is mended', async () => {
    const user = openForm({ ...filled, url: '' });
    await user.type(field('URL'), 'http://example.com');
    expect(field('URL')).toBeValid();
    await user.tab();
    await waitFor(() => expect(field('URL')).toBeInvalid());
    expect(field('URL')).toHaveAccessibleDescription(/^Use https:\/\/\. Plain http:\/\//);
    expect(alert()).toBeEmptyDOMElement();

    await user.clear(field('URL'));
    await user.type(field('URL'), 'https://example.com');
    await waitFor(() => expect(field('URL')).toBeValid());
  });

  it('all fields on submit, says how many are wrong and goes to the first', async () => {
    const user = openForm();
    await submit(user);
    await waitFor(() =>
      expect(alert()).toHaveTextContent('3 fields need a correction: Webhook Name, Webhook Events, URL.'),
    );
    await waitFor(() => expect(field('Webhook Name')).toHaveFocus());
    expect(field('Webhook Name')).toHaveAccessibleDescription('Enter a name for the webhook.');
    expect(firstOfEvents()).toHaveAccessibleDescription('Select at least one event, or all events.');
    expect(field('URL')).toHaveAccessibleDescription('Enter the URL that receives the events.');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it.each<[string, Partial<WebhookFormValues>, () => HTMLElement]>([
    ['events before URL', { events: { mode: 'selected', types: [] }, url: '' }, firstOfEvents],
    ['URL before description', { url: 'nope', description: 'a'.repeat(501) }, () => field('URL')],
    [
      'name of the header before description',
      { apiKeyParameter: 'Host', description: 'a'.repeat(501) },
      () => field('Header name'),
    ],
  ])('and takes the order of the screen: %s', async (_, changes, first) => {
    const user = openForm({ ...filled, ...changes });
    await submit(user);
    await waitFor(() => expect(alert()).toHaveTextContent('2 fields need a correction'));
    await waitFor(() => expect(first()).toHaveFocus());
  });

  it('one wrong field as one', async () => {
    const user = openForm({ ...filled, name: ' ' });
    await submit(user);
    await waitFor(() => expect(alert()).toHaveTextContent('1 field needs a correction: Webhook Name.'));
  });

  it('has no more to say once all is mended', async () => {
    const user = openForm({ ...filled, events: { mode: 'selected', types: [] } });
    await submit(user);
    await waitFor(() => expect(alert()).toHaveTextContent('1 field needs a correction: Webhook Events.'));
    await user.click(screen.getByRole('radio', { name: 'All events, including ones added later' }));
    await waitFor(() => expect(alert()).toBeEmptyDOMElement());
  });
});

describe('saving', () => {
  it('hands over the checked values, trimmed, and leads on', async () => {
    const user = openForm();
    await user.type(field('Webhook Name'), '  Orders ');
    await user.click(await screen.findByLabelText('USER_CREATED', { selector: 'input' }));
    await user.type(field('URL'), ' https://orders.example.com/hooks ');
    await submit(user);
    await waitFor(() => expect(onSaved).toHaveBeenCalledExactlyOnceWith('saved'));
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(
      { ...filled, events: { mode: 'selected', types: ['USER_CREATED'] } },
      expect.any(Function),
    );
  });

  it('happens with Enter in a field', async () => {
    const user = openForm(filled);
    await user.type(field('Webhook Name'), '{Enter}');
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('happens once for a double click, and shows that it is under way', async () => {
    const user = openForm(filled);
    let finish = (_id: string) => {};
    const saving = new Promise<string>((resolve) => {
      finish = resolve;
    });
    onSubmit.mockReturnValue(saving);
    const button = screen.getByRole('button', { name: 'Create' });
    await user.dblClick(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
    await user.click(button);
    await user.type(field('Webhook Name'), '{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();

    finish('saved');
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  });

  it('happens once for two submits at the same moment', async () => {
    openForm(filled);
    const form = screen.getByRole('form', { name: 'Webhook' });
    fireEvent.submit(form);
    fireEvent.submit(form);
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('does not happen on Cancel', async () => {
    const user = openForm(filled);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('a refusal by the server', () => {
  it('lands on its fields, and goes to the first of the screen', async () => {
    const user = openForm(filled);
    onSubmit.mockRejectedValue(
      refusal(['/url', 'This address is private.'], ['/events/types/0', 'No such event.']),
    );
    await submit(user);
    await waitFor(() =>
      expect(alert()).toHaveTextContent('2 fields need a correction: Webhook Events, URL.'),
    );
    await waitFor(() => expect(firstOfEvents()).toHaveFocus());
    expect(firstOfEvents()).toHaveAccessibleDescription('No such event.');
    expect(field('URL')).toHaveAccessibleDescription('This address is private.');
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('under Advanced opens it before the focus goes there', async () => {
    const user = openForm(filled);
    onSubmit.mockRejectedValue(refusal(['/apiKey/parameter', 'This name is taken.']));
    const details = screen.getByText('Advanced').closest('details');
    const openAtFocus: boolean[] = [];
    details?.addEventListener('focusin', () => {
      openAtFocus.push(details.open);
    });
    await submit(user);
    await waitFor(() => expect(field('Header name')).toHaveFocus());
    expect(openAtFocus).toEqual([true]);
  });

  it('that names no field is shown above the buttons', async () => {
    const user = openForm(filled);
    onSubmit.mockRejectedValue(new ApiError('network'));
    await submit(user);
    await waitFor(() => expect(alert()).toHaveTextContent(/^The server could not be reached\./));
  });

  it('never repeats the API key, whatever the server says', async () => {
    const user = openForm(filled);
    onSubmit.mockRejectedValue(refusal(['/apiKey', 'No: s3cretKey.'], ['/enabled', 'Not s3cretKey either.']));
    await user.type(screen.getByLabelText(/^API Key/, { selector: 'input' }), 's3cretKey');
    await submit(user);
    await waitFor(() => expect(alert()).toHaveTextContent('Not [redacted] either.'));
    expect(screen.getByText('No: [redacted].')).toBeVisible();
    expect(document.body).not.toHaveTextContent('s3cretKey');
  });

  it('loses nothing that was typed, and the next try can succeed', async () => {
    const user = openForm(filled);
    onSubmit.mockRejectedValueOnce(refusal(['/name', 'This name is taken.'], ['/enabled', 'Not now.']));
    await user.type(screen.getByLabelText(/^API Key/, { selector: 'input' }), 's3cretKey');
    await submit(user);
    await waitFor(() => expect(field('Webhook Name')).toHaveAccessibleDescription('This name is taken.'));
    expect(alert()).toHaveTextContent('Not now.');
    expect(field('Webhook Name')).toHaveValue('Orders');
    expect(screen.getByLabelText(/^API Key/, { selector: 'input' })).toHaveValue('s3cretKey');

    await user.type(field('Webhook Name'), ' 2');
    await submit(user);
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(onSubmit).toHaveBeenLastCalledWith(
      { ...filled, name: 'Orders 2', apiKey: 's3cretKey' },
      expect.any(Function),
    );
  });
});
