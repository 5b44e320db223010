import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { createButton, fillIn, nameField, newWebhook } from './createView';
import { demoSignInButton, expectSignedOut, sessionBar } from './signIn';
import { startStaticHost } from './staticHost';
import { expect, tagged, test } from './test';
import { listHeading, rowOf, rows } from './webhookList';

const base = '/console/';

test.use({
  noFallback: true,
  // A webhook that is not there, and a session that has ended; a file that is missing fails.
  allowedConsole: [/status of 40[14] .*\/api\/v1\//],
});
// One build for all.
test.describe.configure({ mode: 'default' });

test.describe(
  'The demo build, below a path of a static host without fallback',
  tagged('@deployment', '@mock'),
  () => {
    let folder = '';
    let server: Server | undefined;
    let demo = '';

    test.beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'webhook-console-demo-'));
      const options = `--mode mock --base ${base} --emptyOutDir --logLevel error --outDir`.split(' ');
      const vite = 'node_modules/vite/bin/vite.js';
      await promisify(execFile)(process.execPath, [vite, 'build', ...options, folder]);
      const host = await startStaticHost(folder, base);
      server = host.server;
      demo = `${host.origin}${base}`;
    });

    test.afterAll(async () => {
      server?.closeAllConnections();
      server?.close();
      await rm(folder, { recursive: true, force: true });
    });

    test('starts, says that it is a demo, and creates a webhook that is there after a reload', async ({
      page,
    }) => {
      const response = await page.goto(demo);
      const html = (await response?.text()) ?? '';
      expect(html).toContain('<title>Admin Console (demo)</title>');
      expect(html).toContain('<meta name="robots" content="noindex"');
      expect(html).toContain('<meta http-equiv="Content-Security-Policy"');
      expect(response?.headers()).not.toHaveProperty('content-security-policy');
      await expect(page.getByRole('complementary', { name: 'Demo data' })).toBeVisible();
      await expect(rows(page)).toHaveCount(12);
      await expect(page).toHaveURL(`${demo}settings/webhooks`);

      const typed = newWebhook();
      await page.getByRole('link', { name: 'Create Webhook' }).click();
      await fillIn(page, typed);
      await createButton(page).click();
      await expect(rowOf(page, typed.name)).toBeVisible();
      await page.reload();
      await expect(rowOf(page, typed.name)).toBeVisible();
      await expect(page).toHaveURL(`${demo}settings/webhooks`);
      const scopes = await page.evaluate(async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      );
      expect(scopes).toEqual([demo]);
    });

    test('opens at deep links: pages with a file of their own, and those that the host does not know', async ({
      page,
    }) => {
      const form = await page.goto(`${demo}settings/webhooks/new?event=USER_CREATED`);
      expect(form?.status()).toBe(200);
      await expect(nameField(page)).toBeVisible();
      await expect(page).toHaveURL(`${demo}settings/webhooks/new?event=USER_CREATED`);

      const webhook = await page.goto(
        `${demo}settings/webhooks/wh_siem/deliveries?scenario=failing&status=failed`,
      );
      expect(webhook?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Webhook not found');
      await page.goto(`${demo}settings/webhooks/wh_failing-01`);
      await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();
    });

    test('has its sign-in page, which leads back', async ({ page }) => {
      await page.goto(`${demo}settings/webhooks?fault=*:unauthenticated`);
      await expectSignedOut(page);
      await sessionBar(page).getByRole('button', { name: 'Sign in' }).click();
      await demoSignInButton(page).click();
      await expect(page).toHaveURL(`${demo}settings/webhooks`);
      await expect(listHeading(page)).toBeVisible();
      await expect(rows(page)).toHaveCount(12);
    });
  },
);
