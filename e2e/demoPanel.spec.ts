import type { Page } from '@playwright/test';

import { consoleFaultTable, faultTable } from '~/mocks/faultTable';

import { expectNoAxeViolations } from './axe';
import { clipboardText } from './clipboard';
import { closeDemoPanel, demoBanner, demoPanel, openDemoPanel } from './demoPanel';
import { expect, tagged, test } from './test';
import { listUrl, openList, rows } from './webhookList';

const faultForm = (page: Page) => demoPanel(page).getByRole('group', { name: 'A fault of the API' });
const consoleForm = (page: Page) => demoPanel(page).getByRole('group', { name: 'A fault of the console' });

test.describe('The Demo panel', tagged('@mock-api', '@mock'), () => {
  test('chooses a scenario, which stays with the tab', async ({ page }) => {
    await openList(page, '?sort=name');
    const panel = await openDemoPanel(page);
    await expect(panel).toContainText('Scenario standard. No faults on.');
    await expect(panel.getByRole('link', { name: 'standard' })).toHaveAttribute('aria-current', 'true');
    await panel.getByRole('link', { name: 'many' }).click();
    await expect(rows(page)).toHaveCount(25);
    await expect(page).toHaveURL(`${listUrl}?sort=name`);
    await expect(demoBanner(page)).toContainText('Scenario: many.');
    await page.getByRole('link', { name: 'Event Catalogue' }).click();
    await page.reload();
    await expect(demoBanner(page)).toContainText('Scenario: many.');
  });

  test('copies a link to the page, its scenario and its faults, which another tab opens', async ({
    page,
    context,
  }) => {
    await openList(page, '?scenario=few&fault=createWebhook:lost-reply:once&sort=name');
    await context.grantPermissions(['clipboard-write']);
    const panel = await openDemoPanel(page);
    await panel.getByRole('button', { name: 'Copy link' }).click();
    await expect(panel.getByRole('status')).toHaveText('The link was copied.');
    const link = await clipboardText(page);
    expect(link).toContain(`${listUrl}?sort=name&scenario=few&fault=createWebhook:lost-reply:once`);

    const other = await context.newPage();
    await other.goto(link);
    await expect(rows(other)).toHaveCount(3);
    await expect(other).toHaveURL(`${listUrl}?sort=name`);
    await expect(demoBanner(other)).toContainText('Fault on: createWebhook:lost-reply:once');
  });

  test(
    'is made for the keyboard, gives the focus back, and types no shortcut of the console',
    tagged('@deep'),
    async ({ page }) => {
      await openList(page);
      await demoBanner(page).getByRole('button', { name: 'Demo', exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(demoPanel(page).getByRole('button', { name: 'Close' })).toBeFocused();
      await page.keyboard.press('c');
      await expect(demoPanel(page)).toBeVisible();
      await expect(page).toHaveURL(listUrl);
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
      await expect(demoPanel(page).getByRole('link', { name: 'standard' })).toBeFocused();
      await closeDemoPanel(page);
      await expect(demoPanel(page)).toHaveCount(0);
    },
  );

  test(
    'takes no room while it is closed, and what it opens over stays where it is',
    tagged('@deep'),
    async ({ page }) => {
      await openList(page);
      const table = page.getByRole('table', { name: 'Webhooks', exact: true });
      const before = await table.boundingBox();
      await openDemoPanel(page);
      expect(await table.boundingBox()).toEqual(before);
      await closeDemoPanel(page);
      expect(await table.boundingBox()).toEqual(before);
    },
  );

  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      test(`fits ${width} pixels and is accessible, ${scheme}`, tagged('@deep'), async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 844 });
        await openList(page, '?fault=updateWebhook:internal@wh_siem&fault=createWebhook:lost-reply:once');
        await openDemoPanel(page);
        await expectNoAxeViolations(page);
        const box = await demoPanel(page).evaluate(
          ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
        );
        expect(box, 'nothing sticks out sideways').toBe(0);
      });
    }
  }
});

test.describe('Faults of the API', tagged('@mock-api', '@mock'), () => {
  test.use({ allowedConsole: [/status of 500/] });

  test('are put together, switched on, seen and turned off', async ({ page }) => {
    await openList(page);
    await openDemoPanel(page);
    await faultForm(page).getByLabel('Operation').selectOption('getWebhook');
    await faultForm(page).getByLabel('Fault').selectOption('internal');
    await expect(faultForm(page)).toContainText(faultTable.internal.description);
    await faultForm(page).getByLabel('Only for the id (optional)').fill('no such id');
    await faultForm(page).getByRole('button', { name: 'Switch on' }).click();
    await expect(faultForm(page).getByRole('alert')).toHaveText('An id has no spaces.');
    await faultForm(page).getByLabel('Only for the id (optional)').fill('wh_siem');
    await faultForm(page).getByRole('button', { name: 'Switch on' }).click();
    await faultForm(page).getByLabel('Operation').selectOption('listWebhooks');
    await expect(faultForm(page).getByLabel('Only for the id (optional)')).toBeHidden();
    await faultForm(page).getByRole('button', { name: 'Switch on' }).click();
    await faultForm(page).getByLabel('Operation').selectOption('createWebhook');
    await faultForm(page).getByLabel('Only the next request').check();
    await faultForm(page).getByRole('button', { name: 'Switch on' }).click();
    await expect(demoPanel(page)).toContainText('3 faults on:');
    await expect(demoPanel(page).getByRole('status')).toContainText(
      'Switched on: createWebhook:internal:once.',
    );
    await closeDemoPanel(page);
    await expect(demoBanner(page)).toContainText(
      'Faults on: getWebhook:internal@wh_siem, listWebhooks:internal, createWebhook:internal:once',
    );

    await page.reload();
    await expect(page.getByRole('heading', { name: 'The webhooks could not be loaded' })).toBeVisible();
    await openDemoPanel(page);
    for (const fault of [
      'getWebhook:internal@wh_siem',
      'listWebhooks:internal',
      'createWebhook:internal:once',
    ]) {
      await demoPanel(page)
        .getByRole('button', { name: `Turn off ${fault}`, exact: true })
        .click();
    }
    await expect(demoPanel(page)).toContainText('No faults on.');
    await expect(demoPanel(page).getByRole('button', { name: 'Close' })).toBeFocused();
    await closeDemoPanel(page);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(rows(page)).toHaveCount(12);
  });

  test('are all offered, each with what it is for', tagged('@deep'), async ({ page }) => {
    await openList(page);
    await openDemoPanel(page);
    await faultForm(page).getByLabel('Operation').selectOption('getDelivery');
    for (const [kind, { use }] of Object.entries(faultTable)) {
      await faultForm(page).getByLabel('Fault').selectOption(kind);
      await expect(faultForm(page)).toContainText(use);
      await faultForm(page).getByRole('button', { name: 'Switch on' }).click();
    }
    await expect(demoPanel(page)).toContainText(`${Object.keys(faultTable).length} faults on:`);
    await demoPanel(page).getByRole('button', { name: 'Turn all off' }).click();
    await expect(demoPanel(page)).toContainText('No faults on.');
  });
});

test.describe('Faults of the console', tagged('@mock-api', '@mock'), () => {
  test.use({
    allowedConsole: [
      /This crash was asked for|Failed to load resource|dynamically imported module|Failed to fetch/,
    ],
  });

  for (const [kind, { targets }] of Object.entries<{ targets: Record<string, readonly string[]> }>(
    consoleFaultTable,
  )) {
    const title = `${kind} is offered for every part, and the panel works in spite of it`;
    // What comes of a script that is missing, crashAndChunks.spec looks at.
    test(title, tagged(...(kind === 'ui:crash' ? [] : (['@deep'] as const))), async ({ page }) => {
      const names = Object.values(targets).flat();
      const name = kind === 'ui:crash' ? 'console' : 'EventCataloguePage';
      await openList(page);
      await openDemoPanel(page);
      await consoleForm(page).getByLabel('What').selectOption(kind);
      const target = consoleForm(page).getByLabel(kind === 'ui:crash' ? 'Part' : 'Script');
      await expect(target.getByRole('option')).toHaveText(names);
      await target.selectOption(name);
      await consoleForm(page).getByRole('button', { name: 'Switch on' }).click();
      await closeDemoPanel(page);
      await expect(demoBanner(page)).toContainText(`Fault on: ${kind}@${name}`);
      const catalogue = page.getByRole('heading', { level: 1, name: 'Event Catalogue' });
      if (kind === 'ui:crash') await page.reload();
      else await page.getByRole('link', { name: 'Event Catalogue' }).click();
      // The reload ends what is only outdated.
      if (kind === 'assets:outdated') return expect(catalogue).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        /^This page (could not be (shown|loaded)|needs the connection)$/,
      );
      await openDemoPanel(page);
      await demoPanel(page)
        .getByRole('button', { name: `Turn off ${kind}@${name}` })
        .click();
      await closeDemoPanel(page);
      await page.getByRole('button', { name: /^(Try again|Retry)$/ }).click();
      return expect(
        kind === 'ui:crash' ? page.getByRole('table', { name: 'Webhooks', exact: true }) : catalogue,
      ).toBeVisible();
    });
  }
});
