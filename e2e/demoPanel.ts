import type { Locator, Page } from '@playwright/test';

import { expect } from './test';

/** The demo's banner, above the console. */
export const demoBanner = (page: Page): Locator => page.getByRole('complementary', { name: 'Demo data' });

export const demoPanel = (page: Page): Locator => page.getByRole('dialog', { name: 'Demo', exact: true });

const opener = (page: Page): Locator => demoBanner(page).getByRole('button', { name: 'Demo', exact: true });

/** Opens the Demo panel as a person does. */
export async function openDemoPanel(page: Page): Promise<Locator> {
  await opener(page).click();
  await expect(demoPanel(page)).toBeVisible();
  return demoPanel(page);
}

/** Closes the Demo panel with Escape, which gives the focus back. */
export async function closeDemoPanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(demoPanel(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
}
