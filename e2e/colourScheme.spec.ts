import type { Page } from '@playwright/test';

import { createViewUrl } from './createView';
import { expect, tagged, test } from './test';
import { listHeading, listUrl } from './webhookList';

const choice = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Colour scheme' }).getByRole('radio', { name });

const choose = (page: Page, name: string): Promise<void> => choice(page, name).check();

/** Whether the page is drawn dark: by the colour of its background. */
const isDark = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [red = 255, green = 255, blue = 255] =
      getComputedStyle(document.body)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return (red + green + blue) / 3 < 128;
  });

async function expectDark(page: Page, dark: boolean): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(() => isDark(page), { message: dark ? 'the page is dark' : 'the page is light' })
    .toBe(dark);
}

test.describe('the colour scheme', tagged('@console'), () => {
  test('follows the system until one chooses', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(listUrl);
    await expect(choice(page, 'Follow the system')).toBeChecked();
    await expectDark(page, false);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectDark(page, true);
  });

  test(
    'light and dark win over the system, on every page and after a reload',
    tagged('@deep'),
    async ({ page }) => {
      for (const [name, dark] of [
        ['Dark', true],
        ['Light', false],
      ] as const) {
        await test.step(name, async () => {
          await page.emulateMedia({ colorScheme: dark ? 'light' : 'dark' });
          await page.goto(listUrl);
          await choose(page, name);
          await expectDark(page, dark);
          await page.reload();
          await expect(choice(page, name)).toBeChecked();
          await expectDark(page, dark);
          await page.goto(createViewUrl);
          await expect(choice(page, name)).toBeChecked();
          await expectDark(page, dark);
        });
      }
    },
  );

  test('can follow the system again', tagged('@deep'), async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(listUrl);
    await choose(page, 'Dark');
    await expectDark(page, true);
    await choose(page, 'Follow the system');
    await expectDark(page, false);
    await page.reload();
    await expect(choice(page, 'Follow the system')).toBeChecked();
    await expectDark(page, false);
  });

  test('changes in every open tab at once', tagged('@deep'), async ({ page, context }) => {
    const otherTab = await context.newPage();
    for (const tab of [page, otherTab]) {
      await tab.emulateMedia({ colorScheme: 'light' });
      await tab.goto(listUrl);
      await expectDark(tab, false);
    }
    await choose(page, 'Dark');
    await expectDark(otherTab, true);
    await expect(choice(otherTab, 'Dark')).toBeChecked();
    await choose(otherTab, 'Follow the system');
    await expectDark(page, false);
  });

  test('never flashes the other one while the console starts', tagged('@chromium'), async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(listUrl);
    await choose(page, 'Dark');
    await expectDark(page, true);

    // Notes the background of every frame from the very first one on.
    await page.addInitScript(() => {
      const note = () => {
        if (document.body) {
          performance.mark('background', { detail: getComputedStyle(document.body).backgroundColor });
        }
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
      // The state of the page before any of the console's own code has run.
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive') {
          performance.mark('scheme', { detail: document.documentElement.dataset.colorScheme });
        }
      });
    });
    await page.reload();
    await expect(listHeading(page)).toBeVisible();

    const seen = await page.evaluate(() => {
      const details = (name: string): string[] =>
        performance
          .getEntriesByName(name)
          .map((entry) => (entry instanceof PerformanceMark ? String(entry.detail) : ''));
      return { schemes: details('scheme'), backgrounds: [...new Set(details('background'))] };
    });
    expect(seen.schemes).toEqual(['dark']);
    expect(seen.backgrounds).toHaveLength(1);
    await expectDark(page, true);
  });
});
