import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { BulkProgress } from './BulkProgress';
import { startBulkRun } from './bulkRun';
import { pagesInMemory } from './pagesInMemory';

const words = { one: 'letter', many: 'letters', doing: 'Sending', done: 'sent' };

/** The dialog for a run whose jobs end when the test says so. */
function open(items: string[], note?: (sent: string[]) => string) {
  const ends = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  const run = startBulkRun(
    items,
    (item) => new Promise<void>((resolve, reject) => ends.set(item, { resolve, reject })),
  );
  const onClose = vi.fn();
  const dialog = (
    <BulkProgress run={run} words={words} nameOf={(item) => `Letter ${item}`} note={note} onClose={onClose} />
  );
  const { navigation, pages } = pagesInMemory([
    { path: '/', element: dialog },
    { path: '/away', element: <h1>Away</h1> },
  ]);
  render(pages);
  return {
    onClose,
    navigation,
    user: userEvent.setup(),
    succeed: (...which: string[]) => which.forEach((item) => ends.get(item)?.resolve()),
    fail: (item: string, reason: string) => ends.get(item)?.reject(new Error(reason)),
  };
}

const heading = (name: string) => screen.findByRole('heading', { level: 2, name });
const button = (name: string) => screen.findByRole('button', { name });

it('counts on, and says in the end what succeeded and what failed and why', async () => {
  const { succeed, fail, onClose, user } = open(['a', 'b']);
  expect(await heading('Sending 2 letters')).toHaveFocus();
  const bar = screen.getByRole('progressbar', { name: 'Sending' });
  expect(bar).toHaveAttribute('aria-valuetext', '0 of 2');
  fail('a', 'The box is full.');
  await waitFor(() => expect(bar).toHaveAttribute('aria-valuetext', '1 of 2'));
  expect(screen.getByText('1 of 2')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('50% done');
  succeed('b');

  expect(await heading('1 of 2 letters sent')).toHaveFocus();
  const [failure] = within(screen.getByRole('list', { name: 'Failed' })).getAllByRole('listitem');
  expect(failure).toHaveTextContent('Letter aThe box is full.');
  expect(screen.getByText('1 sent')).toBeVisible();
  await user.click(await button('Close'));
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('tells in the end what else there is to know of those that succeeded', async () => {
  const { succeed, fail } = open(['a', 'b'], (sent) => `Read: ${sent.join()}`);
  await heading('Sending 2 letters');
  expect(screen.queryByText(/^Read/)).toBeNull();
  fail('a', 'No.');
  succeed('b');
  expect(await screen.findByText('Read: b')).toBeVisible();
});

it('retries what failed, alone', async () => {
  const { succeed, fail, user } = open(['a', 'b']);
  succeed('b');
  fail('a', 'No.');
  await user.click(await button('Retry 1 failed'));
  expect(await heading('Sending 2 letters')).toHaveFocus();
  succeed('a');
  expect(await heading('2 letters sent')).toHaveFocus();
  expect(screen.queryByRole('button', { name: /Retry/ })).toBeNull();
});

it('stops, and continues with what was left', async () => {
  const { succeed, user } = open(['a', 'b', 'c', 'd', 'e', 'f']);
  await user.click(await button('Stop'));
  expect(await button('Stopping…')).toHaveFocus();
  succeed('a', 'b', 'c', 'd');
  await heading('4 of 6 letters sent');
  expect(screen.getByText('2 not started')).toBeVisible();
  await user.click(await button('Continue with 2 letters'));
  await heading('Sending 6 letters');
  succeed('e', 'f');
  await heading('6 letters sent');
});

it('stays while it runs: Escape and links do not take it away', async () => {
  const { succeed, onClose, navigation, user } = open(['a']);
  await heading('Sending 1 letter');
  await user.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  act(() => navigation.navigator.push('/away'));
  expect(await screen.findByText(/^This is still running\. Stop it/)).toBeVisible();

  succeed('a');
  await heading('1 letter sent');
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
});
