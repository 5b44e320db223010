import type { Page } from '@playwright/test';

import { newJourneyKey } from './journeyKey';
import { searchForSecrets, secretPart } from './secretSearch';
import { expect, tagged, test } from './test';
import { openList } from './webhookList';

/**
 * Puts a text where it must never be, in every way that the search is to find. Runs in the page. Two ways are shut already: the
 * policy of the page lets no socket out, and the console handles what nobody catches.
 */
async function plantEverywhere(text: string): Promise<void> {
  localStorage.setItem('planted', text);
  sessionStorage.setItem(text, 'planted');
  document.cookie = `planted=${text}`;
  window.name = text;
  document.title = text;
  history.replaceState({ deep: [{ planted: text }] }, '', `?planted=${text}`);
  performance.mark(text);

  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('planted');
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('planted'));
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const writing = database.transaction('planted', 'readwrite');
  writing.objectStore('planted').put({ deep: new Map([[1, text]]) }, 1);
  await new Promise((resolve) => {
    writing.addEventListener('complete', resolve);
  });
  database.close();
  await (await caches.open('planted')).put('/planted', new Response(btoa(`..${text}`)));

  const main = document.querySelector('main') ?? document.body;
  const add = (name: string) => main.appendChild(document.createElement(name));
  add('i').setAttribute('aria-label', text);
  add('input').setAttribute('aria-hidden', 'true');
  for (const input of document.querySelectorAll('main > input')) Reflect.set(input, 'value', text);
  const shadow = add('div').attachShadow({ mode: 'open' });
  shadow.appendChild(document.createElement('p')).title = text;
  const template = add('template');
  if (template instanceof HTMLTemplateElement) template.content.append(document.createElement(`x-${text}`));
  const frame = add('iframe');
  if (frame instanceof HTMLIFrameElement) frame.contentDocument?.body.append(text);

  // oxlint-disable-next-line no-console -- it is what is to be found
  console.info({ deep: { planted: text } });
  // oxlint-disable-next-line no-console -- it is what is to be found
  console.debug('planted %s', text);
  await fetch(`/favicon.svg?planted=${text}`, { headers: { planted: text } });
  await fetch('/favicon.svg', { method: 'POST', body: text });
  const link = document.createElement('a');
  link.download = 'planted.txt';
  link.href = URL.createObjectURL(new Blob([text]));
  link.click();
}

/** Puts a text into both of TanStack Query's caches. */
async function plantInCaches(page: Page, text: string): Promise<void> {
  await page.evaluate((planted) => {
    const inside = (value: unknown, name: string): unknown =>
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    const ask = (value: unknown, name: string, ...args: unknown[]): unknown => {
      const method = inside(value, name);
      return typeof method === 'function' ? Reflect.apply(method, value, args) : undefined;
    };
    const root = document.getElementById('root') ?? document.body;
    let fiber = inside(root, Object.keys(root).find((name) => name.startsWith('__reactContainer$')) ?? '');
    while (fiber && !inside(inside(fiber, 'memoizedProps'), 'client')) fiber = inside(fiber, 'child');
    const client = inside(inside(fiber, 'memoizedProps'), 'client');
    ask(client, 'setQueryData', ['planted'], { deep: new Error(planted) });
    const mutation = ask(ask(client, 'getMutationCache'), 'build', client, { mutationFn: async () => {} });
    void ask(mutation, 'execute', { deep: [planted] });
  }, text);
}

test.describe('the search for secrets', tagged('@console', '@security', '@chromium', '@mock'), () => {
  test.use({ allowedConsole: [/journey-key|status of 404/] });

  test('finds what is planted, wherever that is', tagged('@deep'), async ({ page }) => {
    const key = newJourneyKey();
    const secret = secretPart(key);
    const search = searchForSecrets(page);
    await openList(page);
    expect(await search.places(secret)).toEqual([]);
    expect(await search.isInMemory(secret)).toBe(false);

    const download = page.waitForEvent('download');
    await page.evaluate(plantEverywhere, key);
    await plantInCaches(page, key);
    await download;

    expect(await search.places(secret)).toEqual([
      'Cache Storage planted',
      'IndexedDB planted',
      'address',
      'console.debug',
      'console.info',
      'cookies',
      'document',
      'download',
      'frame',
      'history.state',
      'localStorage planted',
      'mutationCache',
      'performance entries',
      'queryCache',
      'request URL',
      'request headers',
      `sessionStorage ${key}`,
      'shadow root',
      'template',
      'title',
      'value of ',
      'window.name',
    ]);
    expect(search.sent(secret)).toEqual(['POST /favicon.svg']);
    expect(await search.isInMemory(secret)).toBe(true);
  });
});
