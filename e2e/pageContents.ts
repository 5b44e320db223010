import type { Page } from '@playwright/test';

/** Where in a page something could be kept, and what is there now, as text. */
export type Contents = { place: string; text: string }[];

/**
 * All that a page holds where its own scripts, other pages of the site, extensions or the next user could read it. The page is told
 * nothing of what is looked for: a search must not be what puts it there.
 */
export async function pageContents(page: Page): Promise<Contents> {
  const cookies = { place: 'cookies', text: JSON.stringify(await page.context().cookies()) };
  return [cookies, ...(await page.evaluate(readContents))];
}

/** Runs in the page, on its own: nothing from outside is there. */
async function readContents(): Promise<Contents> {
  const found: Contents = [];
  const add = (place: string, text: unknown) => found.push({ place, text: String(text) });

  /** A value of any shape as text, also where JSON would leave something out or meet a circle. */
  const spell = (value: unknown, seen = new Set<unknown>()): string => {
    if (typeof value === 'function' || typeof value !== 'object' || value === null) return String(value);
    if (seen.has(value)) return '';
    seen.add(value);
    const parts: unknown[] = value instanceof Map || value instanceof Set ? [...value] : [];
    const own = Reflect.ownKeys(value).map((name): unknown => [String(name), Reflect.get(value, name)]);
    return [...parts, ...own.flat()].map((part) => spell(part, seen)).join('\n');
  };

  const readStorage = (name: string, storage: Storage) => {
    for (const key of Object.keys(storage)) add(`${name} ${key}`, `${key} ${storage.getItem(key)}`);
  };
  readStorage('localStorage', localStorage);
  readStorage('sessionStorage', sessionStorage);

  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('IndexedDB did not answer.')));
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settle(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      const contents = await Promise.all([settle(objects.getAllKeys()), settle(objects.getAll())]);
      add(`IndexedDB ${name}`, `${store} ${spell(contents)}`);
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      add(`Cache Storage ${name}`, request.url + spell([...request.headers]));
      add(`Cache Storage ${name}`, await (await cache.match(request))?.text());
    }
  }

  add('address', location.href);
  add('window.name', window.name);
  add('history.state', spell(history.state));
  add('performance entries', JSON.stringify(performance.getEntries()));
  add('title', document.title);

  /** Elements and comments with their attributes, what is typed in fields, and what hides from outerHTML. */
  const readTree = (root: Document | ShadowRoot | DocumentFragment, where: string) => {
    const html = root instanceof Document ? root.documentElement.outerHTML : '';
    add(where, html || Array.from(root.children, (element) => element.outerHTML).join('\n'));
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
        add(`value of ${element.labels?.[0]?.textContent ?? element.name}`, element.value);
      }
      if (element.shadowRoot) readTree(element.shadowRoot, 'shadow root');
      if (element instanceof HTMLTemplateElement) readTree(element.content, 'template');
      if (element instanceof HTMLIFrameElement && element.contentDocument)
        readTree(element.contentDocument, 'frame');
    }
  };
  readTree(document, 'document');

  // TanStack Query's client: the provider has it as a property, and React leads there from the root element.
  const inside = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const root = document.getElementById('root') ?? document.body;
  const entrance = Object.keys(root).find((name) => name.startsWith('__reactContainer$')) ?? '';
  let fiber: unknown = inside(root, entrance);
  let client: unknown;
  // The provider stands above every branch of the tree.
  while (fiber && !client) {
    client = inside(inside(fiber, 'memoizedProps'), 'client');
    fiber = inside(fiber, 'child');
  }
  for (const cache of ['queryCache', 'mutationCache'] as const) {
    const method = inside(client, cache === 'queryCache' ? 'getQueryCache' : 'getMutationCache');
    if (typeof method !== 'function') throw new Error('The console has no query client where it used to be.');
    const entries: unknown = inside(Reflect.apply(method, client, []), 'getAll');
    const all: unknown =
      typeof entries === 'function' ? Reflect.apply(entries, Reflect.apply(method, client, []), []) : [];
    for (const entry of Array.isArray(all) ? all : []) {
      const { options, ...rest } = { options: inside(entry, 'options'), state: inside(entry, 'state') };
      add(
        cache,
        spell([rest, inside(options, 'queryKey'), inside(options, 'mutationKey'), inside(options, 'meta')]),
      );
    }
  }
  return found;
}
