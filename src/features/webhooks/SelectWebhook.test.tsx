import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { renderWithProviders } from '~/features/deliveries/renderWithProviders';
import { sampleWebhook } from './sampleWebhook';
import { SelectPage, SelectWebhook } from './SelectWebhook';
import { clearSelection, deselect, select, useSelection } from './webhookSelection';

const page = ['A', 'B', 'C', 'D', 'E'].map((name) => sampleWebhook({ id: `wh_${name}`, name }));
const elsewhere = sampleWebhook({ id: 'wh_Z', name: 'Z' });

function Selected() {
  return (
    <output>
      {[...useSelection().values()]
        .map(({ name }) => name)
        .toSorted()
        .join(' ')}
    </output>
  );
}

let user: ReturnType<typeof renderWithProviders>;
beforeEach(() => {
  user = renderWithProviders(
    <>
      <SelectPage page={page} />
      {page.map((webhook) => (
        <SelectWebhook key={webhook.id} webhook={webhook} page={page} />
      ))}
      <Selected />
    </>,
  );
});
afterEach(clearSelection);

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Select ${name}` });
const all = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select all on this page' });
const press = async (name: string, shift = false) => {
  if (shift) await user.keyboard('{Shift>}');
  await user.click(box(name));
  if (shift) await user.keyboard('{/Shift}');
};
const expectSelected = (names: string) =>
  expect(screen.getByRole('status')).toHaveTextContent(new RegExp(`^${names}$`));

it('one after the other, and back', async () => {
  await press('B');
  await press('D');
  expectSelected('B D');
  await press('B');
  expectSelected('D');
});

it('with Shift all in between, downwards and upwards', async () => {
  await press('B');
  await press('D', true);
  expectSelected('B C D');
  await press('A', true);
  expectSelected('A B C D');
});

it('with Shift also to deselect', async () => {
  await user.click(all());
  await press('B');
  await press('D', true);
  expectSelected('A E');
});

it('with Shift and nothing to start from on this page, one alone', async () => {
  await press('C', true);
  expectSelected('C');
});

it('with Shift from the keyboard', async () => {
  box('A').focus();
  await user.keyboard(' ');
  box('C').focus();
  await user.keyboard('{Shift>} {/Shift}');
  expectSelected('A B C');
});

it('the page as a whole, without what is elsewhere', async () => {
  select([elsewhere]);
  expect(all()).not.toBeChecked();
  await press('A');
  expect(all()).toBePartiallyChecked();
  await user.click(all());
  expectSelected('A B C D E Z');
  expect(all()).toBeChecked();
  expect(all()).not.toBePartiallyChecked();
  await user.click(all());
  expectSelected('Z');
});

it('offers a way to the actions only from a selected row', async () => {
  expect(screen.queryByRole('button', { name: 'Go to the actions' })).toBeNull();
  await press('A');
  expect(screen.getByText('Go to the actions')).toBeInTheDocument();
});

it('forgets what is gone', async () => {
  await press('A');
  await press('B');
  deselect(['wh_A', 'wh_none']);
  expect(await screen.findByText('B', { selector: 'output' })).toBeVisible();
});
