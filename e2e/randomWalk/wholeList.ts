import { expect } from '@playwright/test';

import { shownRows, type Row } from './listOnScreen';
import { settled } from './places';
import type { Walk } from './walk';

/** Pages through the whole list, as a person does, and expects each webhook in it exactly once. */
export async function expectWholeList({ page, world }: Walk): Promise<void> {
  const found: Row[] = [];
  const next = page.getByRole('link', { name: 'Next page', exact: true });
  for (let number = 1; ; number += 1) {
    const shown = page.getByRole('navigation', { name: 'Pages of webhooks' }).getByText(/^\d/).first();
    await expect(shown).toHaveText(new RegExp(`^${(number - 1) * 10 + 1}–\\d+ of ${world.length} webhooks$`));
    // The numbers go ahead of the rows.
    await settled(page);
    found.push(...(await shownRows(page)));
    if (found.length >= world.length) break;
    await next.click();
  }
  const names = (rows: { name: string }[]) => rows.map(({ name }) => name).toSorted();
  expect(names(found), 'the names over all pages of the list').toEqual(names([...world]));
}
