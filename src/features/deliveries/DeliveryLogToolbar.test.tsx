import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';

import type { LogView } from './deliveryLogAddress';
import { DeliveryLogToolbar } from './DeliveryLogToolbar';
import { renderWithProviders } from './renderWithProviders';

function Toolbar({ start, onView }: { start: LogView; onView: (change: LogView) => void }) {
  const [view, setView] = useState(start);
  return (
    <DeliveryLogToolbar
      view={view}
      action={null}
      onChange={(change) => {
        setView({ ...view, ...change });
        onView(change);
      }}
    />
  );
}

function openToolbar(start: LogView = {}) {
  const changes: LogView[] = [];
  const user = renderWithProviders(<Toolbar start={start} onView={(change) => changes.push(change)} />);
  return { user, changes };
}

const choice = (name: string) => screen.getByRole('combobox', { name });
const clear = () => screen.queryByRole('button', { name: 'Clear filters' });
const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

it('reports each choice, and its end', async () => {
  const { user, changes } = openToolbar();
  await user.selectOptions(choice('Outcome'), 'Retrying');
  await user.selectOptions(choice('Outcome'), 'All');
  await user.selectOptions(choice('Time'), 'Last 7 days');
  await user.selectOptions(choice('Time'), 'Any time');
  expect(changes).toEqual([
    { status: 'retrying' },
    { status: undefined },
    { time: 'week' },
    { time: undefined },
  ]);
});

it('clears all filters at once, and keeps the focus', async () => {
  const { user } = openToolbar({ status: 'failed', eventType: 'USER_LOGIN', time: 'day' });
  await user.click(clear() ?? document.body);
  for (const name of ['Outcome', 'Event', 'Time']) expect(choice(name)).toHaveValue('');
  expect(choice('Outcome')).toHaveFocus();
  expect(clear()).not.toBeInTheDocument();
});

it('keeps an event that the catalogue does not know, as it came', () => {
  openToolbar({ eventType: 'moon landed:' });
  expect(choice('Event')).toHaveDisplayValue('moon landed:');
});

it('takes a range of one’s own, in the time zone of the browser', async () => {
  const { user, changes } = openToolbar();
  await user.selectOptions(choice('Time'), 'From … until …');
  expect(screen.getByText('In your time zone, UTC.')).toBeVisible();
  fill('From', '2026-03-15T11:00');
  fill('Until', '2026-03-15T12:30');
  expect(changes).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(changes.at(-1)).toEqual({ since: '2026-03-15T11:00:00.000Z', until: '2026-03-15T12:30:00.000Z' });
});

it('says what is wrong with a range beside it, and does not ask for it', async () => {
  const { user, changes } = openToolbar({ time: 'own', since: '2026-03-15T11:00:00.000Z' });
  fill('Until', '2026-03-15T10:00');
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(screen.getByRole('alert')).toHaveTextContent('The end must be later than the beginning.');
  expect(screen.getByLabelText('Until')).toHaveAccessibleDescription(/^The end must be later/);
  expect(changes).toEqual([]);
});
