import { expect, type Dialog, type Locator, type Page } from '@playwright/test';

/** The bar that says that the session has ended. */
export const sessionBar = (page: Page): Locator => page.getByRole('region', { name: 'Session' });

/** Expects the console to say that the session has ended. */
export const expectSignedOut = (page: Page): Promise<void> =>
  expect(sessionBar(page).getByRole('alert')).toContainText(
    'Your session has ended. Sign in again to go on.',
  );

export const demoSignInButton = (page: Page): Locator => page.getByRole('button', { name: /^Sign in as / });

/** Goes to the sign-in page, signs in and comes back. Nothing may ask on the way. */
export async function signInAndReturn(page: Page): Promise<void> {
  const here = page.url();
  const asked: string[] = [];
  const listen = (dialog: Dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  };
  page.on('dialog', listen);
  await sessionBar(page).getByRole('button', { name: 'Sign in' }).click();
  await demoSignInButton(page).click();
  await expect(page).toHaveURL(here);
  page.off('dialog', listen);
  expect(asked).toEqual([]);
  await expect(page.getByRole('banner')).toContainText('Amelia Okafor');
  await expect(sessionBar(page)).toBeHidden();
}
