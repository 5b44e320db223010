import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { readEveryWebhook } from '~/api/everyWebhook';
import type { Webhook } from '~/contract/webhooks';
import { createMockServer } from '~/mocks/node';

import { planImport } from './importPlan';
import { importWebhook } from './importWebhook';
import { parseWebhookFile } from './parseWebhookFile';
import { toWebhookFile } from './webhookFile';
import { readWebhook } from './webhookQueries';
import { setEnabled, updateWebhook } from './webhookWrites';

// Another try comes at once.
vi.mock(import('~/api/retry'), async (original) => ({
  ...(await original()),
  pause: () => Promise.resolve(),
}));

const server = createMockServer();
beforeAll(() => {
  vi.stubGlobal('location', new URL('http://console.test/'));
  server.listen();
});
afterEach(() => server.reset());
afterAll(() => {
  server.close();
  vi.unstubAllGlobals();
});

/** As the page does it: through a text and back. */
function rowsOf(file: object, stored: Webhook[]) {
  const parsed = parseWebhookFile(JSON.stringify(file));
  if (parsed.refusal !== undefined) throw new Error(parsed.refusal);
  const types = stored.flatMap(({ events }) => (events.mode === 'all' ? [] : events.types));
  const known = parsed.entries.flatMap(({ webhook }) =>
    webhook?.events.mode === 'selected' ? webhook.events.types : [],
  );
  return planImport(parsed.entries, stored, new Set([...types, ...known]));
}
const activeRows = (file: object, stored: Webhook[]) =>
  rowsOf(file, stored).filter((row) => row.kind === 'new' || row.kind === 'changed');

/** What a file says about webhooks, in a fixed order. */
const contents = (webhooks: Webhook[]) =>
  toWebhookFile(
    webhooks.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    new Date(0),
  ).webhooks;

/** One row that changes a webhook: the CRM's URL. */
async function changedRow() {
  const stored = await readEveryWebhook({});
  const file = toWebhookFile(stored, new Date());
  const webhooks = file.webhooks.map((webhook) =>
    webhook.name === 'CRM contact sync' ? { ...webhook, url: 'https://crm.example.com/v2' } : webhook,
  );
  const [row] = activeRows({ ...file, webhooks }, stored);
  if (row?.kind !== 'changed') throw new Error('Nothing is changed.');
  return row;
}

describe('export, then', () => {
  it('import into nothing gives the same webhooks, without keys', async () => {
    const before = await readEveryWebhook({});
    const file = toWebhookFile(before, new Date());
    server.reset('empty');
    const rows = activeRows(file, []);
    expect(rows).toHaveLength(before.length);
    for (const [index, row] of rows.entries()) await importWebhook(row, `key-${index}`);
    const after = await readEveryWebhook({});
    expect(contents(after)).toEqual(contents(before.map((webhook) => ({ ...webhook, apiKey: null }))));
  });

  it('reset and import changes nothing', async () => {
    const file = toWebhookFile(await readEveryWebhook({}), new Date());
    server.reset();
    const kinds = rowsOf(file, await readEveryWebhook({})).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['same']));
  });

  it('changes and import brings everything back, stored keys included', async () => {
    const before = await readEveryWebhook({});
    const file = toWebhookFile(before, new Date());
    for (const { id, enabled } of before) {
      await setEnabled(id, !enabled);
      const { etag } = await readWebhook(id);
      await updateWebhook(
        id,
        { description: 'Changed.', events: { mode: 'selected', types: ['USER_LOGIN'] } },
        etag,
      ).catch(() => undefined);
    }
    for (const row of activeRows(file, await readEveryWebhook({}))) await importWebhook(row, 'unused');
    const after = await readEveryWebhook({});
    expect(contents(after)).toEqual(contents(before));
    expect(after.map(({ apiKey }) => apiKey)).toEqual(before.map(({ apiKey }) => apiKey));
  });
});

describe('a change', () => {
  it('is not made when the webhook is no longer what the preview compared', async () => {
    const row = await changedRow();
    await setEnabled(row.stored.id, false);
    await expect(importWebhook(row, '')).rejects.toMatchObject({ status: 412 });
    expect((await readWebhook(row.stored.id)).webhook.url).toBe(row.stored.url);
  });

  it('that was made although its answer was lost counts as made', async () => {
    const row = await changedRow();
    server.setFaults('updateWebhook:lost-reply');
    await expect(importWebhook(row, '')).resolves.toMatchObject({ url: 'https://crm.example.com/v2' });
  });
});

it('a webhook that was created although the answer was lost is not created again', async () => {
  const stored = await readEveryWebhook({});
  const file = toWebhookFile(
    stored.filter(({ id }) => id === 'wh_seats'),
    new Date(),
  );
  server.reset('empty');
  const [row] = activeRows(file, []);
  if (!row) throw new Error('Nothing is new.');
  server.setFaults('createWebhook:lost-reply');
  await expect(importWebhook(row, 'one-key')).rejects.toThrow(/not clear whether the webhook was created/);
  server.setFaults();
  await importWebhook(row, 'one-key');
  expect(await readEveryWebhook({})).toHaveLength(1);
});
