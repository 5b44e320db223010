import { describe, expect, it } from 'vitest';

import { accept, type Budget, compare, undecided } from './budget';

const size = (js: number) => ({ js, css: 2, html: 1 });
const budget: Budget = {
  pages: { List: size(100), Create: size(150) },
  changes: [{ date: '2026-01-01', reason: 'The first count.', pages: { List: { from: null, to: 103 } } }],
};
const today = { date: '2026-02-03', reason: 'A chart.' };
const flaws = (sizes: Parameters<typeof compare>[1]) => undecided(compare(budget.pages, sizes));

describe('the size budget', () => {
  it('lets a page grow by a kB, and shrink', () => {
    expect(flaws({ List: size(101), Create: size(20) })).toEqual([]);
  });

  it('counts scripts, style sheets and HTML together', () => {
    const more = { js: 100.5, css: 2.4, html: 1.2 };
    expect(flaws({ List: more, Create: size(150) })).toEqual([
      'List grew by 1.1 kB: 104.1 kB, and 103 were agreed on.',
    ]);
  });

  it('asks about a page that came and one that went', () => {
    expect(flaws({ List: size(100), Report: size(1) })).toEqual([
      'Report is not in the budget.',
      'Create is in the budget, but there is no such page.',
    ]);
  });

  it('keeps what was decided, with its date and reason, newest first', () => {
    const sizes = { List: size(100.9), Create: size(140), Report: size(120) };
    const next = accept(budget, sizes, today);
    expect(next.pages).toEqual(sizes);
    expect(next.changes).toEqual([
      { ...today, pages: { Create: { from: 153, to: 143 }, Report: { from: null, to: 123 } } },
      ...budget.changes,
    ]);
    expect(undecided(compare(next.pages, sizes))).toEqual([]);
  });

  it('notes no change where all stayed within a kB', () => {
    expect(accept(budget, { List: size(100.4), Create: size(150) }, today).changes).toEqual(budget.changes);
  });
});
