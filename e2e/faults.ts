import type { Page } from '@playwright/test';

type Demo = NonNullable<Window['demo']>;
type Fault = Parameters<Demo['setFaults']>[number];

/** How an operation can fail: the mock's own list. */
export type FaultKind = Demo['faultKinds'][number];

/** Replaces the mock's faults that are on, in the page that is open: the next request meets them. */
export async function setFaults(page: Page, ...faults: Fault[]): Promise<void> {
  await page.evaluate((names) => window.demo?.setFaults(...names), faults);
  if (faults.length > 0) await page.getByText(`on: ${faults.join(', ')}`).waitFor();
}

/** Turns the faults off as a person does, with the banner's button. */
export async function turnOffFaults(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Turn off faults' }).click();
}
