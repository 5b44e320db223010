import { screen, waitFor } from '@testing-library/react';
import { useForm, useWatch } from 'react-hook-form';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMockServer } from '~/mocks/node';

import { OverlapNotice } from './OverlapNotice';
import { renderWithProviders } from '~/features/deliveries/renderWithProviders';
import { emptyForm, type WebhookFormValues } from './webhookFormValues';

const server = createMockServer();
const scrollIntoView = vi.fn<Element['scrollIntoView']>();
beforeAll(() => {
  server.listen();
  // jsdom has no layout, and so no scrolling.
  Element.prototype.scrollIntoView = scrollIntoView;
});
beforeEach(() => scrollIntoView.mockClear());
afterEach(() => server.reset());
afterAll(() => server.close());

/** A form that has no more than what the notice looks at, with these values; `exceptId`: as the form of that webhook. */
function Form({ values, exceptId }: { values: Partial<WebhookFormValues>; exceptId: string | undefined }) {
  const form = useForm({ defaultValues: { ...emptyForm, ...values } });
  const { mode, types } = useWatch({ control: form.control, name: 'events' });
  return (
    <>
      <input aria-label="URL" {...form.register('url')} />
      <OverlapNotice
        form={form}
        exceptId={exceptId}
        onChange={(update) => form.setValue('events', update(form.getValues('events')))}
      />
      <output>{mode === 'all' ? 'all' : types.join(' ') || 'none'}</output>
    </>
  );
}
const open = (values: Partial<WebhookFormValues>, exceptId?: string) =>
  renderWithProviders(<Form values={values} exceptId={exceptId} />);

const selected = (...types: string[]) => ({ mode: 'selected' as const, types });
const crm = 'https://crm.example.com/hooks/identity';
const audit = 'https://audit.example.org/v2/ingest?source=identity&format=json';

/** The warning that names this webhook. */
const warning = async (name: string) => {
  const link = await screen.findByRole('link', { name: `${name} (opens in a new tab)` });
  const status = link.closest('[role="status"]');
  if (!(status instanceof HTMLElement)) throw new Error('The warning is not a status.');
  return status;
};
const noWarning = () => expect(screen.queryByRole('link', { name: /opens in a new tab/ })).toBeNull();

describe('a webhook with the same URL and some of the events', () => {
  it('is named with the events, and one click drops them', async () => {
    const user = open({ url: crm, events: selected('USER_CREATED', 'SMS_SENT', 'EMAIL_CHANGED') });
    const status = await warning('CRM contact sync');
    expect(status).toHaveTextContent(
      'already sends USER_CREATED and EMAIL_CHANGED to this URL: each of these events would arrive twice.',
    );

    await user.click(screen.getByRole('button', { name: 'Drop these 2 events' }));
    noWarning();
    expect(status).toHaveFocus();
    expect(status).toHaveTextContent('2 events were dropped from the selection.');
    expect(screen.getByText('SMS_SENT')).toBeVisible();
  });

  it('is named also when it is one event', async () => {
    open({ url: crm, events: selected('USER_CREATED') });
    expect(await warning('CRM contact sync')).toHaveTextContent(
      'USER_CREATED to this URL: it would arrive twice.',
    );
    expect(screen.getByRole('button', { name: 'Drop this event' })).toBeVisible();
  });

  it('is named together with all others like it', async () => {
    open({ url: crm, events: selected('USER_CREATED', 'GROUP_USER_REMOVED') });
    await warning('CRM contact sync');
    await warning('CRM group membership');
    expect(screen.getByRole('button', { name: 'Drop these 2 events' })).toBeVisible();
  });

  it('is found as the URL is typed and the events are chosen', async () => {
    const user = open({ events: selected('USER_CREATED') });
    await user.type(
      screen.getByRole('textbox', { name: 'URL' }),
      'https://CRM.example.com:443/hooks/identity',
    );
    await warning('CRM contact sync');
    expect(scrollIntoView).toHaveBeenCalledWith({ block: 'nearest' });
    await user.type(screen.getByRole('textbox', { name: 'URL' }), '/2');
    noWarning();
  });

  it('is not the webhook that the form is about', async () => {
    open({ url: crm, events: selected('USER_CREATED', 'GROUP_USER_REMOVED') }, 'wh_crm-contacts');
    await warning('CRM group membership');
    expect(screen.queryByRole('link', { name: /^CRM contact sync/ })).toBeNull();
  });
});

describe('all events', () => {
  it('in the form: the others can be selected instead', async () => {
    const user = open({ url: crm, events: { mode: 'all', types: [] } });
    await warning('CRM contact sync');
    await user.click(await screen.findByRole('button', { name: 'Select all but these 7 events' }));
    noWarning();
    expect(screen.getByText(/^(?!.*USER_CREATED )(\w+ ?){85}$/)).toBeVisible();
  });

  it('of the other webhook: only another URL helps', async () => {
    open({ url: audit, events: selected('USER_CREATED') });
    const status = await warning('Audit archive');
    expect(status).toHaveTextContent(
      'already sends all events to this URL: whatever is selected here would arrive twice.',
    );
    expect(status).toHaveTextContent('Use another URL, or change that webhook first.');
    expect(screen.queryByRole('button', { name: /^Drop/ })).toBeNull();
  });

  it('on both sides: only another URL helps', async () => {
    open({ url: audit, events: { mode: 'all', types: [] } });
    expect(await warning('Audit archive')).toHaveTextContent('every event would arrive twice.');
    expect(screen.queryByRole('button', { name: /^Select all but/ })).toBeNull();
  });
});

it('names the first few of many events, and all on demand', async () => {
  const user = open({
    url: 'https://siem.example.com:8443/collector/event',
    events: { mode: 'all', types: [] },
  });
  const status = await warning('Security monitoring');
  expect(status).not.toHaveTextContent('PERMISSION_DELETED');
  expect(scrollIntoView).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: '16 more' }));
  expect(status).toHaveTextContent('PERMISSION_UPDATED, and PERMISSION_DELETED to this URL');
});

it('says nothing when the webhooks can’t be had', async () => {
  server.setFaults('listWebhooks:internal');
  const fetched = vi.spyOn(globalThis, 'fetch');
  open({ url: crm, events: selected('USER_CREATED') });
  // The event types and the webhooks.
  await waitFor(() => expect(fetched).toHaveResolvedTimes(2));
  noWarning();
});
