import { call, callVersioned } from '~/api/request';
import type { BodyOf } from '~/contract/endpoints';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';

/*
 * What a person does on a screen, and what they wait for. Everything is looked for in the whole page: dialogs and menus stand
 * outside of the console's own element.
 */

type Name = string | RegExp;

/** A play function that waits for a heading. */
export const headingAppears = (name: Name) => async (): Promise<void> => {
  await screen.findByRole('heading', { name });
};

/** A play function that waits for a text. */
export const textAppears = (text: Name) => async (): Promise<void> => {
  await screen.findByText(text);
};

/** Presses a button once it is there. */
export async function press(
  name: Name,
  role: 'button' | 'link' | 'tab' | 'menuitem' | 'checkbox' | 'radio' | 'switch' = 'button',
): Promise<void> {
  await userEvent.click(await screen.findByRole(role, { name }));
}

/** Opens what a summary hides, or presses what has no role of its own. */
export async function pressText(text: Name): Promise<void> {
  await userEvent.click(await screen.findByText(text));
}

/** Replaces what is in a field. Pasted: typing key by key takes long. */
export async function fill(label: Name, text: string): Promise<void> {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(text);
}

/** The dialog, once it is there, and has come to rest: while half-transparent it is no measure of contrast. */
export async function dialog(name: Name, role: 'dialog' | 'alertdialog' = 'dialog') {
  const element = await screen.findByRole(role, { name });
  const moving = () =>
    element.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running');
  await waitFor(() => expect(moving()).toHaveLength(0));
  return within(element);
}

/** Waits until a button shows that what it began is under way. */
export async function isBusy(name: Name): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
}

/** Another administrator saves a webhook meanwhile. */
export async function saveElsewhere(id: string, body: BodyOf<'updateWebhook'>): Promise<void> {
  const { etag } = await callVersioned('getWebhook', { params: { id } });
  await call('updateWebhook', { params: { id }, headers: { 'If-Match': etag }, body });
}
