import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { pageNames, pages } from './pages';

/** The modules that a source imports lazily, by their place in the repository. */
const lazyImports = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/\bimport\(\s*'~\/(?<module>[^']+)'/g)].map(
    ({ groups }) => `src/${groups?.module}.tsx`,
  );

describe('the pages of the size table', () => {
  it('are the lazy pages of the route table, and the list', () => {
    const named = new Set<string>(Object.values(pages).flatMap(({ modules }) => modules));
    expect(named).toEqual(new Set(lazyImports('src/app/routes.tsx')));
    expect(pages.List.modules).toEqual([]);
  });

  it('load something of their own each', () => {
    const own = pageNames.map((name) => pages[name].modules.at(-1));
    expect(new Set(own).size).toBe(pageNames.length);
  });
});
