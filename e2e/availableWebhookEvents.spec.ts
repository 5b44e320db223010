import { catalogue } from '~/mocks/seed/eventTypes/catalogue';
import { documentedRows } from '~/mocks/seed/eventTypes/documentedRows';

import { event, events, openCreateView, searchBox } from './createView';
import { expect, tagged, test } from './test';

/** The events that one row of the documentation's table stands for: one, or several that it prints as one word. */
function meantBy(row: string): string[] {
  const spelling = row.replace(/:$/, '');
  return catalogue
    .filter(({ id, documentedAs = [] }) => id === spelling || documentedAs.includes(spelling))
    .map(({ id }) => id);
}

test.describe('Available webhook events', tagged('@events', '@doc-available-all'), () => {
  test(
    'each of the 85 documented rows, typed into the search, finds its events',
    tagged('@deep'),
    async ({ page }) => {
      test.slow();
      expect(documentedRows.length).toBe(85);
      await openCreateView(page);
      const nothingFound = events(page).getByText('No event matches “no such event”.');
      for (const row of documentedRows) {
        // Nothing is found in between, so that no row can pass by what the one before has found.
        await searchBox(page).fill('no such event');
        await nothingFound.waitFor();
        await searchBox(page).fill(row);
        const ids = meantBy(row);
        expect(ids.length, row).toBeGreaterThan(0);
        for (const id of ids) await expect(event(page, id), row).toBeVisible();
      }
    },
  );

  test('the table’s first column, pasted as it is printed, selects all 92 events', async ({ page }) => {
    await openCreateView(page);
    await page.getByText('Paste a list').click();
    await page.getByRole('textbox', { name: /^Event names/ }).fill(documentedRows.join('\n'));
    await page.getByRole('button', { name: 'Select these events' }).click();
    await expect(events(page).getByText('92 events selected.', { exact: true })).toBeVisible();
    await expect(events(page).getByText('92 events selected', { exact: true })).toBeVisible();
    await expect(events(page).getByRole('checkbox', { checked: false })).toHaveCount(0);
  });
});
