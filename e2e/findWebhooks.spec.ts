// Over 250 lines: search, filters, order and paging are one view in one address, and share its helpers.
import type { Page } from '@playwright/test';

import { manyWebhooks } from '~/mocks/seed/manyWebhooks';
import { standardWebhooks } from '~/mocks/seed/webhooks';

import { expect, tagged, test } from './test';
import { choice, listHeading, listUrl, openList, rows, searchBox } from './webhookList';

const region = (page: Page) => page.getByRole('region', { name: 'Webhooks' });
const matches = (page: Page) =>
  region(page)
    .getByRole('status')
    .filter({ hasText: / match(es)?$/ });
const clear = (page: Page) => region(page).getByRole('button', { name: 'Clear search and filters' });
const sortBy = (page: Page, column: 'Name' | 'URL' | 'Updated') =>
  region(page).getByRole('columnheader', { name: column }).getByRole('button');
const pageSize = (page: Page) => region(page).getByRole('combobox', { name: 'Per page' });
const nextPage = (page: Page) => region(page).getByRole('link', { name: 'Next page' });

/** Expects the list to show these webhooks, in this order. */
const expectNames = (page: Page, names: string[]) => expect(rows(page).getByRole('link')).toHaveText(names);

const standard = standardWebhooks(new Date());
const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const newestFirst = standard
  .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
  .map(({ name }) => name);
const listeningToDeletedUsers = ['CRM contact sync', 'Löschanfragen (DSGVO)', 'Audit archive'];

test.describe('searching', tagged('@list', '@mock'), () => {
  test('finds by name, URL and description, in any script', async ({ page }) => {
    await openList(page);
    for (const [text, found] of [
      ['crm', ['CRM group membership', 'CRM contact sync']],
      ['BILLING.EXAMPLE/SEATS', ['Billing seats']],
      ['compliance', ['Audit archive']],
      ['löschanfragen', ['Löschanfragen (DSGVO)']],
      ['東京', ['新規ユーザー通知（東京）']],
      // Nothing, with characters that mean something in addresses.
      ['100% & more?', []],
    ] as const) {
      await test.step(text, async () => {
        await searchBox(page).fill(text);
        if (found.length > 0) await expectNames(page, [...found]);
        else await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
        await expect(page).toHaveURL((url) => url.searchParams.get('q') === text);
      });
    }
  });

  test('says how many match, and is one step for Back', tagged('@smoke'), async ({ page }) => {
    await openList(page);
    await searchBox(page).pressSequentially('crm');
    await expect(matches(page)).toHaveText('2 webhooks match');
    await searchBox(page).pressSequentially(' contact');
    await expect(matches(page)).toHaveText('1 webhook matches');
    await expect(page).toHaveURL(`${listUrl}?q=crm+contact`);
    await expect(searchBox(page)).toBeFocused();

    await page.goBack();
    await expect(page).toHaveURL(listUrl);
    await expect(searchBox(page)).toHaveValue('');
    await expectNames(page, newestFirst);
    await page.goForward();
    await expect(searchBox(page)).toHaveValue('crm contact');
    await expectNames(page, ['CRM contact sync']);
  });

  test(
    'keeps focus and letters while a slow answer is on its way, and the old rows with it',
    tagged('@deep'),
    async ({ page }) => {
      await openList(page);
      await page.goto(`${listUrl}?fault=listWebhooks:slow`);
      await expectNames(page, newestFirst);

      await searchBox(page).pressSequentially('security monitoring', { delay: 90 });
      await expect(searchBox(page)).toHaveValue('security monitoring');
      await expect(searchBox(page)).toBeFocused();
      await expect(region(page)).toHaveAttribute('aria-busy', 'true');
      await expectNames(page, newestFirst);
      await expect(matches(page)).toHaveCount(0);

      await expectNames(page, ['Security monitoring']);
      await expect(searchBox(page)).toHaveValue('security monitoring');
      await expect(searchBox(page)).toBeFocused();
    },
  );

  test('shows the answer to what was asked last, whichever comes last', tagged('@deep'), async ({ page }) => {
    // The slow answer's four seconds pass at once.
    await page.clock.install();
    await openList(page);
    await page.goto(`${listUrl}?fault=listWebhooks:slow`);
    await expect(listHeading(page)).toBeVisible();
    await page.clock.fastForward(5000);
    await expectNames(page, newestFirst);

    const asked = page.waitForRequest(/q=audit/);
    await searchBox(page).fill('audit');
    await asked;
    await page.getByRole('button', { name: 'Turn off faults' }).click();
    await searchBox(page).fill('crm');
    await expect(matches(page)).toHaveText('2 webhooks match');

    await page.clock.fastForward(5000);
    await sortBy(page, 'Name').click();
    await expectNames(page, ['CRM contact sync', 'CRM group membership']);
    await expect(matches(page)).toHaveText('2 webhooks match');
  });
});

test.describe('filtering', tagged('@list', '@mock'), () => {
  test('by status', async ({ page }) => {
    await openList(page);
    for (const [status, found] of [
      ['Failing', ['Payroll provisioning']],
      ['Disabled', ['Newsletter (old provider)']],
      ['Enabled', newestFirst.filter((name) => !/^(Payroll|Newsletter)/.test(name))],
    ] as const) {
      await test.step(status, async () => {
        await choice(page, 'Status').selectOption(status);
        await expectNames(page, [...found]);
        await expect(page).toHaveURL(`${listUrl}?status=${status.toLowerCase()}`);
      });
    }
  });

  test('by event, and together with searching', tagged('@doc-event-kinds-vary'), async ({ page }) => {
    await test.step('by event answers who listens to USER_DELETED', async () => {
      await openList(page);
      await choice(page, 'Event').focus();
      await expect(choice(page, 'Event').getByRole('option', { name: 'ROLE_DELETED' })).toBeAttached();
      await choice(page, 'Event').selectOption('USER_DELETED');
      await expectNames(page, listeningToDeletedUsers);
      await expect(matches(page)).toHaveText('3 webhooks match');
      await expect(page).toHaveURL(`${listUrl}?eventType=USER_DELETED`);
    });

    await test.step('by an event that the catalogue does not know keeps it, and finds who listens to all events', async () => {
      await openList(page, '?eventType=MOON_LANDED');
      await expectNames(page, ['Audit archive']);
      await choice(page, 'Event').focus();
      await expect(choice(page, 'Event').getByRole('option', { name: 'ROLE_DELETED' })).toBeAttached();
      await expect(choice(page, 'Event')).toHaveValue('MOON_LANDED');
      await expect(page).toHaveURL(`${listUrl}?eventType=MOON_LANDED`);
    });

    await test.step('and searching go together, whatever is quicker', async () => {
      await openList(page);
      await searchBox(page).fill('example.org');
      // Before the pause after which the search starts: neither may undo the other.
      await choice(page, 'Status').selectOption('Failing');
      await expectNames(page, ['Payroll provisioning']);
      await expect(page).toHaveURL(`${listUrl}?q=example.org&status=failing`);
      await choice(page, 'Status').selectOption('Any');
      await expect(page).toHaveURL(`${listUrl}?q=example.org`);
      await expect(matches(page)).toHaveText('3 webhooks match');
    });
  });
});

test.describe('sorting', tagged('@list', '@mock'), () => {
  const sorted = (key: 'name' | 'url' | 'updatedAt') =>
    standard.toSorted((one, other) => byName.compare(one[key], other[key])).map(({ name }) => name);

  test('by column, and the other way round', async ({ page }) => {
    await openList(page);
    for (const [column, first, second, addresses] of [
      ['Name', sorted('name'), sorted('name').toReversed(), ['name', '-name']],
      ['Updated', sorted('updatedAt').toReversed(), sorted('updatedAt'), ['-updatedAt', 'updatedAt']],
    ] as const) {
      const header = region(page).getByRole('columnheader', { name: column });
      await expect(header).toHaveAttribute('aria-sort', 'none');
      await sortBy(page, column).click();
      await expectNames(page, first);
      await expect(header).toHaveAttribute('aria-sort', /ending$/);
      await expect(page).toHaveURL(`${listUrl}?sort=${addresses[0]}`);
      const sort = await header.getAttribute('aria-sort');

      await page.keyboard.press('Enter');
      await expectNames(page, second);
      await expect(header).not.toHaveAttribute('aria-sort', sort ?? '');
      await expect(header).toHaveAttribute('aria-sort', /ending$/);
      await expect(page).toHaveURL(`${listUrl}?sort=${addresses[1]}`);
      await expect(sortBy(page, column)).toBeFocused();
    }
    await sortBy(page, 'URL').click();
    await expect(rows(page).first()).toContainText("Priya's laptop");
    await expect(region(page).getByRole('columnheader', { name: 'URL' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await expect(choice(page, 'Sort')).toHaveValue('url');
  });

  test('by hand offers the oldest first', tagged('@deep'), async ({ page }) => {
    await openList(page);
    await choice(page, 'Sort').selectOption('Oldest first');
    await expectNames(page, newestFirst.toReversed());
    await expect(page).toHaveURL(`${listUrl}?sort=createdAt`);
    await choice(page, 'Sort').selectOption('Newest first');
    await expectNames(page, newestFirst);
    await expect(page).toHaveURL(listUrl);
  });
});

test.describe('the address', tagged('@list', '@mock'), () => {
  test('has all of it: a reload shows the same, and Back undoes it step by step', async ({ page }) => {
    await openList(page, '?scenario=many');
    await pageSize(page).selectOption('10');
    await expect(page).toHaveURL(`${listUrl}?pageSize=10`);
    await nextPage(page).click();
    await expect(page).toHaveURL(`${listUrl}?page=2&pageSize=10`);
    await choice(page, 'Status').selectOption('Enabled');
    await expect(page).toHaveURL(`${listUrl}?status=enabled&pageSize=10`);
    await choice(page, 'Event').focus();
    await choice(page, 'Event').selectOption('USER_DELETED');
    await sortBy(page, 'Name').click();
    await expect(page).toHaveURL(`${listUrl}?status=enabled&eventType=USER_DELETED&sort=name&pageSize=10`);
    await searchBox(page).fill('an');
    await expect(page).toHaveURL(
      `${listUrl}?q=an&status=enabled&eventType=USER_DELETED&sort=name&pageSize=10`,
    );
    const found = manyWebhooks(new Date())
      .filter(({ enabled, name }) => enabled && name.includes('an'))
      .filter(({ events }) => events.mode === 'all' || events.types.includes('USER_DELETED'))
      .map(({ name }) => name)
      .toSorted((one, other) => byName.compare(one, other));
    await expectNames(page, found);

    await page.reload();
    await expectNames(page, found);
    await expect(searchBox(page)).toHaveValue('an');
    await expect(choice(page, 'Status')).toHaveValue('enabled');
    await expect(choice(page, 'Event')).toHaveValue('USER_DELETED');
    await expect(choice(page, 'Sort')).toHaveValue('name');

    for (const search of [
      '?status=enabled&eventType=USER_DELETED&sort=name&pageSize=10',
      '?status=enabled&eventType=USER_DELETED&pageSize=10',
      '?status=enabled&pageSize=10',
      '?page=2&pageSize=10',
      '?pageSize=10',
      '',
    ]) {
      await page.goBack();
      await expect(page).toHaveURL(`${listUrl}${search}`);
    }
    await expect(rows(page)).toHaveCount(25);
    await expect(searchBox(page)).toHaveValue('');
    await expect(choice(page, 'Status')).toHaveValue('');
    await expect(choice(page, 'Event')).toHaveValue('');
  });

  test('with nonsense in it opens the usual view', tagged('@deep'), async ({ page }) => {
    await openList(page, '?q=%20&status=broken&sort=colour&page=none&pageSize=7&eventType=');
    await expectNames(page, newestFirst);
    await expect(matches(page)).toHaveCount(0);
    await expect(choice(page, 'Sort')).toHaveValue('-createdAt');
  });
});

test.describe('nothing matches', tagged('@list', '@mock'), () => {
  const nothing = (page: Page) => region(page).getByRole('heading', { name: 'Nothing matches' });

  test('is said, and Clear brings all webhooks back in the same order', async ({ page }) => {
    await openList(page, '?sort=name');
    await searchBox(page).fill('no such webhook');
    await expect(nothing(page)).toBeVisible();
    await expect(matches(page)).toHaveText('No webhooks match');
    await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeHidden();
    await expect(searchBox(page)).toBeFocused();
    await choice(page, 'Status').selectOption('Failing');

    await clear(page).last().click();
    await expect(page).toHaveURL(`${listUrl}?sort=name`);
    await expect(rows(page)).toHaveCount(12);
    await expect(searchBox(page)).toHaveValue('');
    await expect(searchBox(page)).toBeFocused();
    await expect(choice(page, 'Status')).toHaveValue('');

    await page.goBack();
    await expect(nothing(page)).toBeVisible();
    await expect(searchBox(page)).toHaveValue('no such webhook');
  });

  test(
    'stays until the webhooks are back, and is not taken for having none',
    tagged('@deep'),
    async ({ page }) => {
      await page.goto(`${listUrl}?q=no+such+webhook&sort=name&fault=listWebhooks:slow`);
      await expect(nothing(page)).toBeVisible();
      await clear(page).last().click();
      await expect(page).toHaveURL(`${listUrl}?sort=name`);
      await expect(region(page)).toHaveAttribute('aria-busy', 'true');
      await expect(nothing(page)).toBeVisible();
      await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeHidden();
      await expect(rows(page)).toHaveCount(12);
    },
  );

  test('where there are no webhooks at all, Clear says so', tagged('@deep'), async ({ page }) => {
    await page.goto(`${listUrl}?scenario=empty&q=crm`);
    await expect(nothing(page)).toBeVisible();
    await clear(page).last().click();
    await expect(region(page).getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
    await expect(searchBox(page)).toBeHidden();
  });
});

test.describe('on a phone', tagged('@list', '@phone', '@mock'), () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('everything fits, and sorting is done by hand', async ({ page }) => {
    await openList(page);
    for (const control of [
      searchBox(page),
      choice(page, 'Event'),
      choice(page, 'Status'),
      choice(page, 'Sort'),
    ]) {
      await expect(control).toBeInViewport({ ratio: 1 });
    }
    await choice(page, 'Sort').selectOption('Name, A to Z');
    await expect(rows(page).first()).toContainText('Audit archive');
    await choice(page, 'Event').focus();
    await choice(page, 'Event').selectOption('USER_DELETED');
    await expect(rows(page)).toHaveCount(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test(
    'the hidden column headers name the columns and cannot be pressed',
    tagged('@deep'),
    async ({ page }) => {
      await openList(page);
      await expect(region(page).getByRole('columnheader', { name: 'Name' })).toHaveText('Name');
      await expect(region(page).getByRole('button', { name: /^Sort by/ })).toHaveCount(0);
    },
  );
});
