import type { Page } from '@playwright/test';

import { hostileTexts as text } from '~/mocks/seed/hostileTexts';
import { expectNoAxeViolations } from './axe';
import { allowCopying, clipboardText } from './clipboard';
import { event, fillIn, nameField, createButton, openCreateView } from './createView';
import { expect, tagged, test } from './test';
import { openList, rowOf, rows } from './webhookList';
import { openEditView, openWebhook } from './webhookPage';

const hostile = (name: string) => `wh_hostile-${name}`;

/** Nothing of what somebody stored ran, leads anywhere, or takes more room than there is. */
async function expectUnharmed(page: Page): Promise<void> {
  await expect(page).not.toHaveTitle('A script ran');
  const found = await page.evaluate(() => {
    const own = new Set(['', location.origin]);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const sources = [...document.querySelectorAll('iframe, object, embed, img, form[action]')];
    const root = document.documentElement;
    /** Sticks out to the right of the window, and of every box around it that scrolls or clips. */
    const outside = [...document.querySelectorAll<HTMLElement>('main *, [role="dialog"] *, header *')].filter(
      (element) => {
        const { right, left, width } = element.getBoundingClientRect();
        if (width === 0 || (right <= root.clientWidth + 1 && left >= -1)) return false;
        for (let box = element.parentElement; box; box = box.parentElement) {
          const { overflowX, clipPath } = getComputedStyle(box);
          if (overflowX !== 'visible' || clipPath !== 'none') return false;
        }
        return getComputedStyle(element).clipPath === 'none';
      },
    );
    return {
      foreignLinks: links.filter(({ href }) => !own.has(new URL(href).origin)).map(({ href }) => href),
      sources: sources.map(({ outerHTML }) => outerHTML.slice(0, 200)),
      sideways: Math.max(0, root.scrollWidth - root.clientWidth),
      outside: outside.map(({ outerHTML }) => outerHTML.slice(0, 200)),
    };
  });
  expect(found).toEqual({ foreignLinks: [], sources: [], sideways: 0, outside: [] });
}

/** No character that turns the direction of text is in what is shown, but for whole isolates of our own. */
async function expectNothingTurned(page: Page): Promise<void> {
  const shown = await page.evaluate(() => document.body.innerText);
  expect(shown).not.toMatch(/[\u202A-\u202E\u2066\u2067]/);
}

const pages: Record<string, [path: string, heading: string | RegExp]> = {
  'markup as a name': [`/${hostile('script')}`, text.script],
  'a turned name': [`/${hostile('turned')}`, 'Payroll ‹U+202E›txt.exe'],
  'a javascript: URL': [`/${hostile('image')}`, text.image],
  'a Hebrew name': [`/${hostile('hebrew')}`, text.hebrew],
  'a blank name': [`/${hostile('blank')}`, /^‹U\+3164›/],
  'control characters': [`/${hostile('controls')}`, /^bell‹BEL› escape‹ESC›/],
  'a tower of marks': [`/${hostile('tower')}`, /‹\+36 marks›/],
  'a name without end': [`/${hostile('endless')}`, /WWW… ‹9,400 characters more›/],
};
const others: Record<string, [path: string, heading: string | RegExp]> = {
  deliveries: [`/${hostile('script')}/deliveries`, text.script],
  'the test of a webhook': [`/${hostile('endless')}/test`, /^WWW/],
  'a webhook’s form': [`/${hostile('endless')}/edit`, 'Edit Webhook'],
  'a copy': [`/new?from=${hostile('turned')}`, 'Create Webhook'],
  'the catalogue': ['/events', 'Event Catalogue'],
  'an event type of the catalogue': [`/events/${encodeURIComponent(text.image)}`, text.image],
};

const telling: Record<1440 | 390, string[]> = {
  1440: ['markup as a name'],
  390: ['a name without end'],
};

for (const [width, height] of [
  [1440, 900],
  [390, 800],
] as const) {
  // Every text in every place is for the exhaustive run; each kind of text and of place is on one of the two screens every time.
  const rest = width === 390 ? (['@deep'] as const) : [];
  test.describe(`on a screen of ${width} pixels`, tagged('@console', '@security', '@mock'), () => {
    test.use({ viewport: { width, height } });

    test('the list shows hostile webhooks as what they are', tagged(...rest), async ({ page }) => {
      await openList(page, '?scenario=hostile');
      await expectUnharmed(page);
      await expectNothingTurned(page);
      // Some hundred texts, each of which it looks at.
      if (width === 390) await expectNoAxeViolations(page);

      const url = (name: string) => rowOf(page, name).getByRole('button', { name: /:\/\/|^javascript:/ });
      await expect(url('PayPal')).toContainText('…@hostile.example.com');
      await expect(url('Apple ID')).toContainText('xn--80ak6aa92e.com');
      await expect(url(text.image)).toHaveText(/^javascript:/);
      await url('PayPal').click();
      await expect(rowOf(page, 'PayPal').locator('strong')).toHaveText('hostile.example.com');
      // What says whose a host is, is at its end: that stays in sight.
      const host = url('PayPal, second')
        .getByText(/evil\.example$/)
        .last();
      const cut = await host.evaluate((inner) => {
        const box = inner.parentElement?.getBoundingClientRect();
        return Math.round((box?.right ?? 0) - inner.getBoundingClientRect().right);
      });
      expect(cut).toBe(0);
    });

    for (const [name, [path, heading]] of Object.entries({ ...pages, ...others })) {
      test(
        `${name} does no harm`,
        tagged(...(telling[width].includes(name) ? [] : (['@deep'] as const))),
        async ({ page }) => {
          await page.goto(`/settings/webhooks${path}${path.includes('?') ? '&' : '?'}scenario=hostile`);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading, { timeout: 20_000 });
          await expect(page.getByText(/^Loading/).filter({ visible: true })).toHaveCount(0);
          await expectUnharmed(page);
          await expectNothingTurned(page);
        },
      );
    }

    test('a delivery shows what a hostile receiver answered', tagged(...rest), async ({ page }) => {
      await page.goto(`/settings/webhooks/${hostile('script')}/deliveries?scenario=hostile`);
      await page
        .getByRole('table', { name: /Deliveries/ })
        .getByRole('link')
        .first()
        .click();
      const attempts = page.getByRole('region', { name: 'Attempts' });
      await expect(attempts.getByText('javascript:alert(1)').first()).toBeVisible();
      await attempts.getByText('Request: what was sent').first().click();
      await expectUnharmed(page);
      await expectNothingTurned(page);
    });

    test('the report shows hostile names', tagged(...rest), async ({ page }) => {
      await page.goto('/reports/webhooks?scenario=hostile');
      await expect(page.getByRole('table', { name: 'Webhooks that fail most' })).toBeVisible();
      await expectUnharmed(page);
      await expectNothingTurned(page);
    });

    test('menus, deletion and toasts bear any name', tagged('@deep', ...rest), async ({ page }) => {
      await openList(page, '?scenario=hostile');
      const first = rows(page).filter({ hasText: 'WWWW' }).first();
      await first.getByRole('button', { name: /^Actions for WWW/ }).click();
      await page.getByRole('menuitem', { name: 'Delete' }).click();
      const dialog = page.getByRole('alertdialog');
      await expect(dialog).toContainText('hostile.example.com');
      await expectUnharmed(page);
      await dialog.getByRole('textbox').fill('delete');
      await dialog.getByRole('button', { name: 'Delete' }).click();
      await expect(page.getByText(/^Webhook “W+…” was deleted\.$/)).toHaveCount(2);
      await expectUnharmed(page);
    });
  });
}

test.describe('hostile texts', tagged('@console', '@security', '@mock'), () => {
  test('what is copied is what is stored', async ({ page, context }) => {
    await allowCopying(context);
    await openWebhook(page, hostile('turned'), '?scenario=hostile');
    await page.getByRole('button', { name: 'Copy URL' }).click();
    expect(await clipboardText(page)).toContain('\u202Egpj.exe');
  });

  test('stay as they are when something else of the webhook is saved', tagged('@deep'), async ({ page }) => {
    await openEditView(page, hostile('hebrew'), '?scenario=hostile');
    await event(page, 'USER_CREATED').check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.hebrew);
  });

  test('are refused by the form where they hide or turn something, and welcome in any language', async ({
    page,
  }) => {
    await openCreateView(page);
    await fillIn(page, { name: text.turned, events: ['USER_CREATED'], url: 'https://names.example.com/' });
    await createButton(page).click();
    await expect(nameField(page)).toHaveAccessibleDescription(/^Remove the invisible character U\+202E/);
    await fillIn(page, { name: text.hebrew });
    await createButton(page).click();
    await expect(rowOf(page, text.hebrew)).toHaveCount(1);
  });

  test('of an imported file do no harm', async ({ page }) => {
    const entry = (name: string, url: string) => ({
      name,
      events: { mode: 'selected', types: ['USER_CREATED'] },
      notificationType: 'REST',
      url,
      apiKey: null,
      enabled: true,
    });
    const file = {
      format: 'webhook-console/webhooks',
      version: 1,
      exportedAt: '2026-11-24T10:00:00Z',
      webhooks: [
        entry(text.script, 'https://files.example.com/a'),
        entry(text.turned, 'https://files.example.com/b'),
        entry(text.endless, 'javascript:alert(1)'),
        entry(text.arabic, 'https://аррӏе.com/c'),
        { ...entry('Named oddly', 'https://files.example.com/d'), [text.image]: text.script },
      ],
    };
    await page.goto('/settings/webhooks/import');
    await page.locator('input[type="file"]').setInputFiles({
      name: `${text.image.replaceAll('/', '')}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await expect(page.getByRole('heading', { level: 2 })).toContainText(
      '2 new, 0 changed, 0 the same, 3 invalid',
    );
    await expect(page.getByRole('region', { name: 'New' })).toContainText('xn--80ak6aa92e.com');
    await expectUnharmed(page);
    await expectNothingTurned(page);
  });

  test('of an export come back as they were', async ({ page }) => {
    await openList(page, '?scenario=hostile');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export all' }).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
    const file = JSON.parse(Buffer.concat(chunks).toString()) as { webhooks: { name: string }[] };
    const names = file.webhooks.map(({ name }) => name);
    for (const name of [text.script, text.turned, text.hebrew, text.endless, text.controls]) {
      expect(names).toContain(name);
    }
  });
});
