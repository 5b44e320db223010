import { expect, type Locator, type Page } from '@playwright/test';

import type { EndpointName } from '~/contract/endpoints';

import { createButton, fillIn, newWebhook, openCreateView } from '../createView';
import { readLog } from '../readLog';
import { addWebhook, openTestTab, sendButton } from '../testTab';
import { openEditView, saveButton } from '../webhookPage';
import type { operationRows } from './matrix';

type WriteName = {
  [Name in EndpointName]: (typeof operationRows)[Name]['manner'] extends 'read' ? never : Name;
}[EndpointName];

/** One thing to be written: how it is done on screen, where the console speaks of it, and how often the server has done it. */
export type Write = {
  press: () => Promise<void>;
  message: Locator;
  timesDone: () => Promise<number>;
};

/** Opens a place where each write can be made, for something that nobody has written before. */
export const writes = {
  createWebhook: async (page) => {
    const webhook = newWebhook();
    await openCreateView(page);
    await fillIn(page, webhook);
    return {
      press: () => createButton(page).click(),
      message: page.getByRole('form', { name: 'Webhook' }),
      timesDone: () => countWebhooks(page, webhook.name),
    };
  },

  updateWebhook: async (page) => {
    const description = `Changed ${crypto.randomUUID()}`;
    await openEditView(page, 'wh_crm-contacts');
    await page.getByRole('textbox', { name: 'Description' }).fill(description);
    return {
      press: () => saveButton(page).click(),
      message: page.getByRole('form', { name: 'Webhook' }),
      timesDone: () => countWebhooks(page, description),
    };
  },

  deleteWebhook: async (page) => {
    const id = await addWebhook(page, { url: `https://receiver.example.com/${crypto.randomUUID()}` });
    return {
      press: async () => {
        await page.goto(`/settings/webhooks/${id}`);
        await page.getByRole('button', { name: 'Delete', exact: true }).click();
        await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
      },
      message: toast(page),
      timesDone: async () => ((await statusOf(page, `/api/v1/webhooks/${id}`)) === 404 ? 1 : 0),
    };
  },

  sendTest: async (page) => {
    const webhookId = await addWebhook(page, { url: `https://receiver.example.com/${crypto.randomUUID()}` });
    await openTestTab(page, webhookId);
    return {
      press: () => sendButton(page).click(),
      message: page.getByRole('region', { name: 'Send a test event' }),
      timesDone: async () => (await readLog(page, { webhookId })).length,
    };
  },

  redeliver: async (page) => {
    const webhookId = await addWebhook(page, { url: `https://receiver.example.com/${crypto.randomUUID()}` });
    await openTestTab(page, webhookId);
    await sendButton(page).click();
    await page.getByRole('link', { name: 'Open this delivery' }).click();
    await expect(page.getByRole('region', { name: 'Attempts' })).toBeVisible();
    return {
      press: () => page.getByRole('button', { name: 'Redeliver' }).click(),
      message: toast(page),
      timesDone: async () =>
        (await readLog(page, { webhookId })).filter(({ trigger }) => trigger === 'redelivery').length,
    };
  },
} satisfies Record<WriteName, (page: Page) => Promise<Write>>;

export type { WriteName };

const toast = (page: Page): Locator => page.getByRole('status').filter({ hasText: /“|sent again/ });

/** How many webhooks have these words in them, as another program would ask. */
const countWebhooks = (page: Page, words: string): Promise<number> =>
  page.evaluate(
    async (address) => {
      const { total } = (await (await fetch(address)).json()) as { total: number }; // the contract's reply
      return total;
    },
    `/api/v1/webhooks?q=${encodeURIComponent(words)}`,
  );

const statusOf = (page: Page, address: string): Promise<number> =>
  page.evaluate(async (url) => (await fetch(url)).status, address);
