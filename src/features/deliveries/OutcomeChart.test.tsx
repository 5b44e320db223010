import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import type { AskedSummary } from './deliveryQueries';
import { OutcomeChart } from './OutcomeChart';
import { OutcomeTable } from './OutcomeTable';

const summary: AskedSummary = {
  asked: { since: '2026-10-04T00:00:00.000Z', until: '2026-10-06T15:20:00.000Z', interval: 'day' },
  intervals: [
    { start: '2026-10-04T00:00:00.000Z', failed: 0, retrying: 0, pending: 0, delivered: 1200 },
    { start: '2026-10-05T00:00:00.000Z', failed: 0, retrying: 0, pending: 0, delivered: 0 },
    { start: '2026-10-06T00:00:00.000Z', failed: 30, retrying: 2, pending: 1, delivered: 90 },
  ],
  webhooks: [],
};

const slider = () => screen.getByRole('slider', { name: 'Day' });

/** What the legend says, line by line. */
const legend = () =>
  within(screen.getByRole('group', { name: 'Legend' }))
    .getAllByRole('definition')
    .map(({ textContent }) => textContent);

it('tells the whole range until a bar is chosen', () => {
  render(<OutcomeChart summary={summary} />);
  expect(screen.getByText('Whole range')).toBeVisible();
  expect(legend()).toEqual(['30', '2', '1', '1,290', '1,323', '97\u00A0%']);
});

it('is one stop for the keyboard, and says what it stands on', async () => {
  const user = userEvent.setup();
  render(
    <>
      <OutcomeChart summary={summary} />
      <button type="button">After</button>
    </>,
  );

  await user.tab();
  expect(slider()).toHaveFocus();
  expect(slider()).toHaveAttribute(
    'aria-valuetext',
    'Tue, Oct\u00A06: 123 deliveries, 30 failed, 2 retrying, 1 pending, 90 delivered',
  );
  expect(screen.getByText('Tue, Oct 6')).toBeVisible();
  expect(legend()).toEqual(['30', '2', '1', '90', '123', '75\u00A0%']);

  await user.tab();
  expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  expect(screen.getByText('Whole range')).toBeVisible();
});

it('follows the pointer, and keeps the bar that is pressed', async () => {
  const user = userEvent.setup();
  render(<OutcomeChart summary={summary} />);
  const firstDay = screen.getByText('Oct 4');

  await user.hover(firstDay);
  expect(screen.getByText('Sun, Oct 4')).toBeVisible();
  await user.click(firstDay);
  await user.hover(document.body);
  expect(screen.getByText('Sun, Oct 4')).toBeVisible();
  expect(slider()).toHaveFocus();
  expect(slider()).toHaveValue('0');
});

it('has a twin that is a table', () => {
  render(<OutcomeTable summary={summary} />);
  const table = screen.getByRole('table', { name: 'Deliveries by day and outcome' });
  const cells = within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(cells).toEqual([
    ['Day (UTC)', 'Failed', 'Retrying', 'Pending', 'Delivered', 'In all'],
    ['Sun, Oct\u00A04', '0', '0', '0', '1,200', '1,200'],
    ['Mon, Oct\u00A05', '0', '0', '0', '0', '0'],
    ['Tue, Oct\u00A06', '30', '2', '1', '90', '123'],
  ]);
});
