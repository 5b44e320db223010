import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '..');
const rooms = ['ui', 'app', 'features/webhooks', 'features/deliveries'];

/** Components that no story can show by themselves, and why. */
const exceptions: Record<string, string> = {
  PageRouter: 'around every story, but nothing to be seen',
  App: 'the whole console, as main.tsx starts it; the screens show it',
  DuplicateWebhook: 'the create view with what a webhook has; the screen Create Webhook shows it',
  NewWebhookForEvent: 'the create view with an event of the catalogue; the screen Create Webhook shows it',
  DeliveryLogRows:
    'what a tab is made of, from a query that has no end; the screen Webhook deliveries shows it',
};

const filesOf = (folder: string) =>
  readdirSync(path.join(src, folder)).map((name) => path.join(src, folder, name));

const read = (file: string) => readFileSync(file, 'utf8');

const sources = rooms
  .flatMap(filesOf)
  // All icons together are a page of Foundations.
  .filter((file) => !file.endsWith('/ui/icons.tsx'))
  .filter((file) => file.endsWith('.tsx') && !/\.(test|stories)\.tsx$/.test(file));

/** The exported components, each with the file it is in: functions and constants with a capital, in a file with markup. */
const components = new Map(
  sources.flatMap((file) =>
    [...read(file).matchAll(/^export (?:function|class|const) ([A-Z]\w*)/gm)].map(
      ([, name = '']) => [name, file] as const,
    ),
  ),
);

const stories = rooms.flatMap(filesOf).filter((file) => file.endsWith('.stories.tsx'));

/** The names that a file imports from files of this project. */
function importedBy(file: string): Set<string> {
  const code = read(file);
  const names = [...code.matchAll(/import (?:type )?\{([^}]*)\} from '(?:\.|~)\//g)].flatMap(
    ([, list = '']) =>
      list.split(',').map(
        (name) =>
          name
            .replace(/^\s*type\s+/, '')
            .split(' as ')[0]
            ?.trim() ?? '',
      ),
  );
  // Parts that are loaded when they are needed.
  const lazy = [...code.matchAll(/import\('(?:\.|~)[^']*\/(\w+)'\)/g)].map(([, name = '']) => name);
  return new Set([...names, ...lazy]);
}

/** What the stories of components import, and what those components use in their turn. */
function shown(): Set<string> {
  const found = new Set<string>();
  const open = stories.flatMap((file) => [...importedBy(file)]);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const file = components.get(name);
    if (found.has(name) || file === undefined) continue;
    found.add(name);
    open.push(...importedBy(file));
  }
  // The stories of screens open every page and tab of the routes; what these use should be seen outside of them too.
  const pages = /\b([A-Z]\w+Page)\b|lazyTab\('(\w+)'/g;
  for (const [, page = '', tab = ''] of read(path.join(src, 'app/routes.tsx')).matchAll(pages)) {
    found.add(page || tab);
  }
  return found;
}

it('finds components and stories at all', () => {
  expect(components.size).toBeGreaterThan(100);
  expect(stories.length).toBeGreaterThan(5);
});

it('every component is in a story outside of whole screens', () => {
  const found = shown();
  const missing = [...components.keys()].filter((name) => !found.has(name) && exceptions[name] === undefined);
  expect(missing, 'write a story beside the component, or say here why there is none').toEqual([]);
});

it.each(Object.keys(exceptions))('%s is still without one', (name) => {
  expect(components.has(name), `${name} is a component`).toBe(true);
  expect(shown().has(name), `${name} is in a story, and no exception any more`).toBe(false);
});
