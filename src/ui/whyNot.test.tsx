import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';

import { ActionMenu } from './ActionMenu';
import { Button, ButtonLink } from './Button';
import { Switch } from './Switch';
import { hideWhyNot } from './whyNot';
import { WhyNotTip } from './WhyNotTip';
import { pagesInMemory } from './pagesInMemory';

const reason = 'You may not.';
const onPress = vi.fn();
afterEach(hideWhyNot);

function open() {
  const page = (
    <>
      <p id="more">More of it.</p>
      <Button whyNot={reason} onClick={onPress} aria-describedby="more">
        Delete
      </Button>
      <ButtonLink to="/elsewhere" whyNot={reason}>
        Create
      </ButtonLink>
      <Switch label="Enable" checked busy={false} whyNot={reason} onChange={onPress} />
      <ActionMenu label="Actions" actions={[{ label: 'Edit it', whyNot: reason, onSelect: onPress }]} />
      <WhyNotTip />
    </>
  );
  const { navigation, pages } = pagesInMemory([{ path: '*', element: page }]);
  render(pages);
  return { user: userEvent.setup(), path: () => navigation.place().location.pathname };
}

const control = {
  button: () => screen.getByRole('button', { name: 'Delete' }),
  link: () => screen.getByRole('link', { name: 'Create' }),
  switch: () => screen.getByRole('switch', { name: 'Enable' }),
};
/** The tip; the reason for screen readers is hidden. */
const tip = () => screen.queryByText(reason, { ignore: '[hidden]' });

it.each(['button', 'link', 'switch'] as const)(
  'a %s that may not be used can be reached and says why',
  async (kind) => {
    const { user, path } = open();
    expect(control[kind]()).toHaveAttribute('aria-disabled', 'true');
    expect(control[kind]()).toHaveAccessibleDescription(kind === 'button' ? `More of it. ${reason}` : reason);
    expect(tip()).toBeNull();
    while (document.activeElement !== control[kind]()) await user.tab();
    expect(tip()).toBeVisible();
    await user.keyboard('{Enter} ');
    await user.click(control[kind]());
    expect(onPress).not.toHaveBeenCalled();
    expect(path()).toBe('/');
    expect(control.switch()).toBeChecked();
  },
);

it('the reason goes with Escape, a press elsewhere and the next control, and after a while with the mouse', async () => {
  const { user } = open();
  await user.hover(control.button());
  expect(tip()).toBeVisible();
  await user.keyboard('{Escape}');
  expect(tip()).toBeNull();

  await user.hover(control.link());
  expect(tip()).toBeVisible();
  fireEvent.pointerDown(document.body);
  expect(tip()).toBeNull();

  await user.hover(control.switch());
  // On the way to the reason, to read or copy it.
  await user.unhover(control.switch());
  expect(tip()).toBeVisible();
  await waitFor(() => expect(tip()).toBeNull());
});

it('an entry of a menu says why, and the menu stays', async () => {
  const { user } = open();
  await user.click(screen.getByRole('button', { name: 'Actions' }));
  const entry = await screen.findByRole('menuitem', { name: 'Edit it' });
  expect(entry).toHaveAccessibleDescription(reason);
  await user.click(entry);
  expect(onPress).not.toHaveBeenCalled();
  expect(entry).toBeVisible();
});
