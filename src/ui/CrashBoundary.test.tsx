import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';

import { CrashBoundary } from './CrashBoundary';
import { provokeCrashes } from './crashTest';
import { Panel } from './Panel';

// React tells of every error that a boundary catches.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

function Part({ broken }: { broken: () => boolean }) {
  if (broken()) throw new Error('The key "made-up-key-1234" broke it');
  return <p>The part</p>;
}

test('a message takes the place of what crashed, with what can be quoted and no more', () => {
  render(
    <>
      <CrashBoundary part="Chart">
        <Part broken={() => true} />
      </CrashBoundary>
      <p>The rest</p>
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('This part could not be shown');
  expect(screen.getByRole('alert')).toHaveTextContent('Error: The key "…" broke it (Chart, ');
  expect(document.body).not.toHaveTextContent('made-up-key-1234');
  expect(screen.getByText('The rest')).toBeVisible();
});

test('Try again draws it again, and says so when that does not help', async () => {
  let broken = true;
  render(
    <CrashBoundary part="Chart">
      <Part broken={() => broken} />
    </CrashBoundary>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('alert')).toHaveTextContent('It went wrong again');
  expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();

  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('The part')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a crash is over when the address is another one', () => {
  const at = (address: string) => (
    <CrashBoundary part="Page" resetKey={address}>
      <Part broken={() => address === '/a'} />
    </CrashBoundary>
  );
  const { rerender } = render(at('/a'));
  expect(screen.getByRole('alert')).toBeVisible();
  rerender(at('/b'));
  expect(screen.getByText('The part')).toBeVisible();
});

test('a panel keeps its heading and its actions', () => {
  render(
    <Panel title="History" action={<button type="button">Export</button>}>
      <Part broken={() => true} />
    </Panel>,
  );
  expect(screen.getByRole('region', { name: 'History' })).toContainElement(screen.getByRole('alert'));
  expect(screen.getByRole('button', { name: 'Export' })).toBeVisible();
});

test('the demo can ask for a crash', () => {
  provokeCrashes((part) => part === 'Chart');
  render(
    <CrashBoundary part="Chart">
      <p>The part</p>
    </CrashBoundary>,
  );
  provokeCrashes(() => false);
  expect(screen.getByRole('alert')).toHaveTextContent('This crash was asked for');
});
