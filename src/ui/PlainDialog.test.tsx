import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';

import { PlainDialog } from './PlainDialog';

/** A button that opens the question, which closes with either answer. */
function open() {
  const confirm = vi.fn();
  const cancel = vi.fn();
  function Page() {
    const [asking, setAsking] = useState(false);
    const answer = (tell: () => void) => () => {
      setAsking(false);
      tell();
    };
    return (
      <>
        <button type="button" onClick={() => setAsking(true)}>
          Leave
        </button>
        <PlainDialog
          open={asking}
          title="Discard what you typed?"
          confirmLabel="Discard"
          cancelLabel="Keep editing"
          onConfirm={answer(confirm)}
          onCancel={answer(cancel)}
        >
          It would be lost.
        </PlainDialog>
      </>
    );
  }
  render(<Page />);
  return { user: userEvent.setup(), confirm, cancel };
}

const dialog = () => screen.getByRole('alertdialog', { name: 'Discard what you typed?' });
const button = (name: string) => screen.getByRole('button', { name });

it('is not there until there is something to ask', async () => {
  const { user } = open();
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  await user.click(button('Leave'));
  expect(dialog()).toHaveAccessibleDescription('It would be lost.');
});

it('starts on the harmless answer, and gives the focus back', async () => {
  const { user, confirm, cancel } = open();
  await user.click(button('Leave'));
  expect(button('Keep editing')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  expect(button('Leave')).toHaveFocus();
  expect(cancel).toHaveBeenCalledOnce();
  expect(confirm).not.toHaveBeenCalled();
});

it('confirms', async () => {
  const { user, confirm, cancel } = open();
  await user.click(button('Leave'));
  await user.click(button('Discard'));
  expect(confirm).toHaveBeenCalledOnce();
  expect(cancel).not.toHaveBeenCalled();
});

it('means the harmless answer when the press is beside it, and none when it is in it or began there', async () => {
  const { user, cancel } = open();
  await user.click(button('Leave'));
  await user.click(screen.getByText('It would be lost.'));
  await user.pointer([
    { keys: '[MouseLeft>]', target: screen.getByText('It would be lost.') },
    { keys: '[/MouseLeft]', target: dialog() },
  ]);
  expect(cancel).not.toHaveBeenCalled();
  // What is beside a modal dialog belongs to it: its backdrop.
  await user.click(dialog());
  expect(cancel).toHaveBeenCalledOnce();
});
