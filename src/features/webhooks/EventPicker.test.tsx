import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { createMockServer } from '~/mocks/node';

import { EventPicker } from './EventPicker';
import { renderWithProviders } from '~/features/deliveries/renderWithProviders';
import type { WebhookFormValues } from './webhookFormValues';

const server = createMockServer();
beforeAll(() => server.listen());
afterEach(() => server.reset());
afterAll(() => server.close());

function Picker({ error }: { error?: string }) {
  const [value, setValue] = useState<WebhookFormValues['events']>({
    mode: 'selected',
    types: ['USER_LOGIN'],
  });
  return (
    <EventPicker label="Webhook Events" value={value} onChange={setValue} error={error} inputRef={null} />
  );
}

const selectedEvents = () => screen.getByRole('radio', { name: 'Selected events' });
const allEvents = () => screen.getByRole('radio', { name: 'All events, including ones added later' });

it('says that the catalogue is loading, then shows its groups', async () => {
  renderWithProviders(<Picker />);
  expect(screen.getByText('Loading the events…')).toBeVisible();
  expect(await screen.findByText('Roles and permissions', { selector: 'legend' })).toBeInTheDocument();
  expect(screen.queryByText('Loading the events…')).not.toBeInTheDocument();
  expect(screen.getByText('1 event selected')).toBeVisible();
});

it('says why the catalogue cannot be loaded, and tries again', async () => {
  server.setFaults('listEventTypes:internal');
  const user = renderWithProviders(<Picker />);
  const failure = await screen.findByRole('alert');
  expect(failure).toHaveTextContent('The events could not be loaded');
  expect(failure).toHaveTextContent('This answer comes from the fault "internal".');
  expect(failure).toHaveTextContent(/Request id: req_/);

  server.setFaults();
  await user.click(within(failure).getByRole('button', { name: 'Retry' }));
  expect(await screen.findByText('1 event selected')).toBeVisible();
});

it('needs no catalogue for all events', async () => {
  server.setFaults('listEventTypes:internal');
  const user = renderWithProviders(<Picker />);
  await screen.findByRole('alert');
  await user.click(allEvents());
  expect(allEvents()).toBeChecked();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('keeps the selection while all events are chosen', async () => {
  const user = renderWithProviders(<Picker />);
  await screen.findByText('1 event selected');
  await user.click(allEvents());
  expect(screen.queryByText('1 event selected')).not.toBeInTheDocument();
  await user.click(selectedEvents());
  expect(screen.getByText('1 event selected')).toBeVisible();
});

it('reads its error with the choice', () => {
  renderWithProviders(<Picker error="Select at least one event." />);
  expect(screen.getByRole('group', { name: 'Webhook Events' })).toHaveAccessibleDescription(
    'Select at least one event.',
  );
  expect(selectedEvents()).toHaveAccessibleDescription('Select at least one event.');
});
