import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { callApi, goodBody } from './callApi';
import { startHttpServer } from './httpServer';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mock-api-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = (name: string, scenario = 'empty') =>
  startHttpServer({ port: 0, scenario, dataFile: path.join(folder, name) });

it('keeps the data of each scenario for the next start', async () => {
  const first = await start('data.json');
  const body = { ...goodBody, apiKey: { key: 'file-storage-key-1234' } };
  expect((await callApi('POST /webhooks', { origin: first.url, body })).status).toBe(201);
  await first.close();
  expect(readdirSync(folder), 'no draft is left').toEqual(['data.json']);
  expect(readFileSync(path.join(folder, 'data.json'), 'utf8')).not.toContain('file-storage-key');

  const other = await start('data.json', 'many');
  expect((await callApi('GET /webhooks', { origin: other.url })).page().total).toBe(60);
  await other.close();

  const second = await start('data.json');
  const { items } = (await callApi('GET /webhooks', { origin: second.url })).page();
  await second.close();
  expect(items.map(({ name }) => name)).toEqual([goodBody.name]);
});

it.each(['not JSON', '{}', '[]'])(
  'says what is wrong with a file that holds %s, and leaves it alone',
  async (text) => {
    const file = path.join(folder, 'other.json');
    writeFileSync(file, text);
    await expect(start('other.json')).rejects.toThrow(/other\.json does not hold data of this mock API/);
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

it('says so when the file cannot be read or written', async () => {
  await expect(start('.')).rejects.toThrow(/cannot be read: EISDIR/);
  await expect(start('missing/data.json')).rejects.toThrow(/data\.json cannot be written: ENOENT/);
});

it('answers with an error, and stores nothing, when the file cannot be written any more', async () => {
  const server = await start('data.json');
  rmSync(folder, { recursive: true });
  const refused = await callApi('POST /webhooks', { origin: server.url, body: goodBody });
  const list = (await callApi('GET /webhooks', { origin: server.url })).page();
  await server.close();
  expect(refused.problem().name).toBe('internal');
  expect(refused.text).not.toContain(folder);
  expect(list.total).toBe(0);
});
