// Over 250 lines: what is exported is what is imported: the two halves share their files and their expectations.
import type { Locator, Page } from '@playwright/test';

import { importedWebhook, webhookFile } from '~/mocks/seed/webhookFiles';
import { standardWebhooks } from '~/mocks/seed/webhooks';

import { setFaults } from './faults';
import { chooseButton, importFile, openImport } from './importFile';
import { contentOf, failures, press, progress } from './manyAtOnce';
import { expect, tagged, test } from './test';
import {
  cell,
  cellOf,
  createLink,
  expectToast,
  listHeading,
  listUrl,
  openList,
  rowOf,
  rows,
} from './webhookList';
import { expectSettled } from './webhookPage';

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Import Webhooks' });
const counts = (page: Page) => page.getByRole('heading', { level: 2 });
const section = (page: Page, kind: 'Invalid' | 'New' | 'Changed') => page.getByRole('region', { name: kind });
const row = (page: Page, name: string): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByText(name, { exact: true }) });
const importBox = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `Import ${name}`, exact: true });
const importButton = (page: Page) => page.getByRole('button', { name: /^Import \d+ webhooks?$/ });
const refusal = (page: Page) => page.getByRole('main').getByRole('alert');

async function exportAll(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all' }).click();
  return contentOf(await saving);
}

const seats = importedWebhook({
  name: 'Billing seats',
  url: 'https://billing.example/seats',
  events: { mode: 'selected', types: ['USER_ENABLED', 'USER_DISABLED'] },
});
const local = importedWebhook({
  name: "Priya's laptop",
  description: 'For trying things out.',
  url: 'http://localhost:4000/webhooks',
  events: { mode: 'selected', types: ['FLOW_CREATED', 'FLOW_UPDATED', 'FLOW_DELETED'] },
});

test.describe('exporting', tagged('@files', '@mock'), () => {
  test('all webhooks gives one file, without keys and without what only this server knows', async ({
    page,
  }) => {
    await openList(page);
    const text = await exportAll(page);
    const { webhooks } = JSON.parse(text) as { webhooks: object[] };
    expect(webhooks).toHaveLength(standardWebhooks(new Date()).length);
    expect(webhooks).toContainEqual(seats);
    for (const secret of ['9fK2', 'hint', 'wh_', 'Priya Nair']) expect(text).not.toContain(secret);
    await expect(
      page.getByRole('status').filter({ hasText: /^12 webhooks were exported to / }),
    ).toBeAttached();
  });

  test('takes what the list is filtered to, on all its pages', async ({ page }) => {
    await openList(page, '?scenario=many&q=Groups&pageSize=10');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export matches' }).click();
    const { webhooks } = JSON.parse(await contentOf(await saving)) as { webhooks: { name: string }[] };
    expect(webhooks).toHaveLength(12);
    expect(webhooks.every(({ name }) => name.startsWith('Groups'))).toBe(true);
  });

  test('is not offered where there is nothing, importing is; creating stays the main thing', async ({
    page,
  }) => {
    await page.goto(`${listUrl}?scenario=empty`);
    await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Export/ })).toHaveCount(0);
    await expect(createLink(page).first()).toBeVisible();
    await page.getByRole('link', { name: 'Import' }).click();
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle('Import Webhooks · Admin Console');
    await page.getByRole('link', { name: 'Cancel' }).click();
    await expect(listHeading(page)).toBeFocused();
  });

  test.describe('that fails', () => {
    test.use({ allowedConsole: [/status of 500/] });

    test('says why', async ({ page }) => {
      await openList(page);
      await setFaults(page, 'listWebhooks:internal');
      await page.getByRole('button', { name: 'Export all' }).click();
      await expectToast(
        page,
        'The webhooks could not be exported. This answer comes from the fault "internal".',
      );
    });
  });
});

test.describe('export, reset, import', tagged('@files', '@mock'), () => {
  test('gives the same webhooks back', tagged('@smoke'), async ({ page }) => {
    await openList(page);
    const before = await exportAll(page);

    await openImport(page, '?scenario=empty');
    await importFile(page, before);
    await expect(counts(page)).toHaveText('webhooks.json: 12 new, 0 changed, 0 the same, 0 invalid');
    await expect(counts(page)).toBeFocused();
    await importButton(page).click();
    await expect(progress(page, '12 webhooks imported')).toBeVisible();
    await press(page, 'Close');
    await expect(listHeading(page)).toBeFocused();
    await expectToast(page, '12 webhooks were imported.');
    await expect(rows(page)).toHaveCount(12);
    await expect(cell(rowOf(page, 'CRM contact sync'), 'API key')).toHaveText('None');
    await expect(cell(rowOf(page, 'Newsletter (old provider)'), 'Status')).toContainText('Disabled');

    const after = await exportAll(page);
    const webhooksOf = (text: string) =>
      (JSON.parse(text) as { webhooks: { name: string }[] }).webhooks
        .map((webhook) => ({ ...webhook, apiKey: null }))
        .toSorted((one, other) => (one.name < other.name ? -1 : 1));
    expect(webhooksOf(after)).toEqual(webhooksOf(before));
  });

  test('of what is there already has nothing to do, and says so', tagged('@deep'), async ({ page }) => {
    await openList(page);
    const text = await exportAll(page);
    await openImport(page, '?scenario=standard');
    await importFile(page, text);
    await expect(counts(page)).toHaveText('webhooks.json: 0 new, 0 changed, 12 the same, 0 invalid');
    await page.getByText('The same (12)').click();
    await expect(row(page, 'Audit archive')).toBeVisible();
    await importButton(page).click();
    await expect(refusal(page)).toHaveText(
      'There is nothing to import. Choose at least one webhook that is new or changed.',
    );
  });
});

test.describe('the preview', tagged('@files', '@mock'), () => {
  const key = { placement: 'header', parameter: 'X-API-Key' };
  const everyKind = webhookFile(
    importedWebhook({ apiKey: key, enabled: false }),
    importedWebhook({ name: 'billing SEATS', url: 'https://billing.example/v2', events: seats.events }),
    local,
    importedWebhook({ name: 'Broken', url: 'ftp://old.example.com' }),
    importedWebhook({ name: 'ORDERS', url: 'https://other.example.com/' }),
    importedWebhook({
      name: 'Odd',
      url: 'https://odd.example.com/',
      events: { mode: 'selected', types: ['ODD_EVENT'] },
    }),
    importedWebhook({
      name: 'Twice',
      url: 'https://audit.example.org/v2/ingest?source=identity&format=json',
    }),
    importedWebhook({
      name: 'With key',
      url: 'https://key.example.com/',
      apiKey: { ...key, key: 'journey-key-not-to-import' },
    }),
  );

  test('tells new, changed, the same and invalid apart, before anything is done', async ({ page }) => {
    await openImport(page);
    await importFile(page, everyKind, 'kinds.json');
    await expect(counts(page)).toHaveText('kinds.json: 1 new, 1 changed, 1 the same, 5 invalid');

    await expect(section(page, 'New').getByRole('listitem')).toContainText([
      /Orders.*https:\/\/orders\.example\.com\/hooks · 1 event · disabled.*set a new API key afterwards/,
    ]);
    const changed = section(page, 'Changed').getByRole('listitem');
    await expect(changed.getByRole('term')).toHaveText(['Webhook Name', 'URL']);
    await expect(changed.getByRole('definition')).toHaveText([
      'Billing seats → billing SEATS',
      'https://billing.example/seats → https://billing.example/v2',
    ]);
    for (const [name, reason] of [
      ['Broken', /^webhooks, entry 4, url: ftp: is not supported\. Use https:/],
      ['ORDERS', 'Entry 1 of the file has the same name.'],
      ['Odd', 'There are no such event types: ODD_EVENT.'],
      ['Twice', /^“Audit archive” already sends USER_CREATED to this URL/],
      ['With key', /^webhooks, entry 8, apiKey: There is no such field: key\./],
    ] as const) {
      await expect(row(page, name).getByText(reason)).toBeVisible();
      await expect(importBox(page, name)).toHaveCount(0);
    }
    await expect(page.getByText('journey-key-not-to-import')).toHaveCount(0);

    await page.goto(listUrl);
    await expect(rows(page)).toHaveCount(12);
  });

  test('leaves out what is unticked, one by one or a whole kind', tagged('@deep'), async ({ page }) => {
    await openImport(page);
    await importFile(
      page,
      webhookFile(importedWebhook(), importedWebhook({ name: 'B', url: 'https://b.example.com' }), {
        ...seats,
        enabled: false,
      }),
    );
    await expect(importButton(page)).toHaveText('Import 3 webhooks');
    await importBox(page, 'B').uncheck();
    await importBox(page, 'all changed').uncheck();
    await expect(importButton(page)).toHaveText('Import 1 webhook');
    await importButton(page).click();
    await press(page, 'Close');
    await expect(rowOf(page, 'Orders')).toBeVisible();
    await expect(rows(page)).toHaveCount(13);
    await expect(cellOf(page, 'Billing seats', 'Status')).toContainText('Enabled');
  });

  test('counts what the plan allows', tagged('@deep'), async ({ page }) => {
    await openImport(page, '?scenario=limit-reached');
    await importFile(page, webhookFile(importedWebhook(), { ...seats, enabled: false }));
    await expect(refusal(page)).toHaveText(
      'Your plan has room for no more webhooks: leave out 1 that is new.',
    );
    await importButton(page).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await importBox(page, 'Orders').uncheck();
    await expect(refusal(page)).toBeEmpty();
    await importButton(page).click();
    await expect(progress(page, '1 webhook imported')).toBeVisible();
  });

  test.describe('when there is nothing to compare with', () => {
    test.use({ allowedConsole: [/status of 500/] });

    test('says so and offers another try', tagged('@deep'), async ({ page }) => {
      await openImport(page, '?fault=listEventTypes:internal');
      await importFile(page, webhookFile(importedWebhook()));
      await expect(refusal(page)).toContainText('The file can’t be compared with what there is');
      await setFaults(page);
      await page.getByRole('button', { name: 'Retry' }).click();
      await expect(counts(page)).toHaveText(/1 new/);
    });
  });
});

test.describe('a file that can’t be imported', tagged('@files', '@mock'), () => {
  test('is refused with the reason; a good one can follow', tagged('@deep'), async ({ page }) => {
    await openImport(page);
    // The reader's own tests have every reason.
    for (const [text, message] of [
      [
        '{\n  "format": "webhook-console/webhooks",\n}',
        'This is not valid JSON: “}” is not expected at line 3, column 1.',
      ],
      [webhookFile().replace('"version":1', '"version":2'), 'made by a newer console'],
      [webhookFile(), 'There are no webhooks in this file.'],
      [`"${'x'.repeat(5 * 1024 * 1024)}"`, 'It has 5.0 MB; at most 5 MB can be read.'],
    ] as const) {
      await test.step(message, async () => {
        await importFile(page, text, 'odd.json');
        await expect(refusal(page)).toContainText('“odd.json” can’t be imported. ');
        await expect(refusal(page)).toContainText(message);
        await expect(chooseButton(page)).toBeFocused();
      });
    }
    await importFile(page, webhookFile(importedWebhook()));
    await expect(counts(page)).toHaveText(/1 new/);
    await expect(refusal(page)).toBeEmpty();
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await expect(heading(page)).toBeFocused();
  });

  test('can be dropped as well', tagged('@deep'), async ({ page }) => {
    await openImport(page);
    const files = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
      return transfer;
    }, webhookFile(importedWebhook()));
    await page.getByText('Drop a JSON file of webhooks here').dispatchEvent('drop', { dataTransfer: files });
    await expect(counts(page)).toHaveText('dropped.json: 1 new, 0 changed, 0 the same, 0 invalid');
  });
});

test.describe('an import of which a part fails', tagged('@files', '@faults', '@mock'), () => {
  test.use({ allowedConsole: [/status of 500|ERR_FAILED/] });

  test('says which and why, and creates nothing twice when it is tried again', async ({ page }) => {
    await openImport(page);
    await importFile(
      page,
      webhookFile(importedWebhook(), { ...seats, enabled: false }, { ...local, enabled: false }),
    );
    // The first is created, but the answer never comes.
    await setFaults(page, 'createWebhook:lost-reply', 'updateWebhook:internal@wh_local');
    await importButton(page).click();
    await expect(progress(page, '1 of 3 webhooks imported')).toBeVisible();
    await expect(failures(page)).toHaveText([
      /^OrdersThe server could not be reached\..* It is not clear whether the webhook was created\./,
      'Priya\'s laptopThis answer comes from the fault "internal". Nothing was changed.',
    ]);
    await setFaults(page, 'updateWebhook:internal@wh_local');
    await press(page, 'Retry 2 failed');
    await expect(progress(page, '2 of 3 webhooks imported')).toBeVisible();

    // What is left is compared anew.
    await press(page, 'Close');
    await expect(heading(page)).toBeFocused();
    await expect(counts(page)).toHaveText('webhooks.json: 0 new, 1 changed, 2 the same, 0 invalid');
    await setFaults(page);
    await importButton(page).click();
    await press(page, 'Close');
    await expect(rowOf(page, 'Orders')).toHaveCount(1);
    await expect(rows(page)).toHaveCount(13);
    await expect(cellOf(page, "Priya's laptop", 'Status')).toContainText('Disabled');
  });

  test('leaves alone what somebody else changed since the preview', async ({ page, context }) => {
    await openImport(page);
    await importFile(page, webhookFile({ ...seats, url: 'https://billing.example/v2' }));
    await expect(counts(page)).toHaveText(/1 changed/);
    const other = await context.newPage();
    await openList(other);
    await other.getByRole('switch', { name: 'Enable Billing seats' }).click();
    await expectSettled(other, 'Billing seats');

    await importButton(page).click();
    await expect(progress(page, '0 of 1 webhook imported')).toBeVisible();
    await expect(failures(page)).toHaveText([
      'Billing seatsSomebody else changed this meanwhile. Look at it again before you decide.',
    ]);
    await press(page, 'Close');
    await expect(row(page, 'Billing seats').getByRole('term')).toHaveText(['URL', 'Status']);
  });
});
