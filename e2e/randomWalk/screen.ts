import { expect, type Page } from '@playwright/test';

import { switchOf } from '../webhookPage';
import { listUrl } from '../webhookList';
import { expectedRows, shownRows } from './listOnScreen';
import type { Walk } from './walk';
import { canRead } from './walkFaults';
import type { Known } from './world';

/** How long a screen may take to show what it should, in milliseconds; the machine may be busy. */
const patience = 15_000;

/** Where a tab is. */
export const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** Expects the tab to show what there is, as far as it can know it. */
export async function expectScreen(walk: Walk): Promise<void> {
  const { page, world } = walk;
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Something went wrong', {
    timeout: patience,
  });
  if (walk.behind || !canRead(walk)) return;

  const path = pathOf(page);
  if (path === listUrl) return expectList(walk);
  const [, id, part] = /^\/settings\/webhooks\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
  if (id === undefined || id === 'new' || id === 'events' || id === 'import') return;
  const webhook = world.find((one) => one.id === id);
  if (!webhook) {
    await expect(page.getByRole('heading', { level: 1, name: 'Webhook not found' })).toBeVisible({
      timeout: patience,
    });
  } else if (part === undefined) await expectOverview(page, webhook);
}

async function expectList({ page, world }: Walk): Promise<void> {
  await expect
    .poll(
      async () => {
        const { rows, total } = expectedRows(world, new URL(page.url()).searchParams);
        return difference(rows, await shownRows(page)) ?? (await totalIsWrong(page, rows.length, total));
      },
      { message: `the list at ${page.url()}`, timeout: patience, intervals: [50, 100, 250] },
    )
    .toBe(undefined);
}

function difference(expected: unknown[], shown: unknown[]): string | undefined {
  const [want, got] = [expected, shown].map((rows) => rows.map((row) => JSON.stringify(row)).join('\n'));
  return want === got ? undefined : `should be\n${want}\nbut is\n${got}`;
}

/** The total below the list; where there is no row the page says so in a heading. */
async function totalIsWrong(page: Page, shown: number, total: number): Promise<string | undefined> {
  if (shown === 0) {
    const says = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    const right = total === 0 ? /^(Nothing matches|No webhooks yet)$/ : /^There is no page \d+$/;
    return says.some((text) => right.test(text)) ? undefined : `no rows, and it says ${says.join(', ')}`;
  }
  const says = await page.getByRole('navigation', { name: 'Pages of webhooks' }).innerText();
  return says.includes(`of ${total} webhooks`)
    ? undefined
    : `should say of ${total} webhooks, but says ${says}`;
}

async function expectOverview(page: Page, { name, url, enabled, keyHint }: Known): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name, { timeout: patience });
  const endpoint = page.getByRole('region', { name: 'Endpoint', exact: true });
  await expect(endpoint).toContainText(url);
  await expect(endpoint).toContainText(
    keyHint === undefined ? 'requests are sent without a key' : `ends in ${keyHint}`,
  );
  await expect(switchOf(page, name)).toBeChecked({ checked: enabled });
}
