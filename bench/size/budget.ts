import * as z from 'zod/mini';

/** Compressed kB (1,024 bytes) of a page: its scripts, its style sheets, and the HTML that all pages share. */
const Size = z.object({ js: z.number(), css: z.number(), html: z.number() });
export type Size = z.infer<typeof Size>;

const Change = z.object({
  /** YYYY-MM-DD. */
  date: z.string(),
  reason: z.string(),
  /** Of each page that changed by more than the tolerance, kB in all before and after; null: it was not there. */
  pages: z.record(z.string(), z.object({ from: z.nullable(z.number()), to: z.nullable(z.number()) })),
});

/** What pages may weigh, and why it changed. */
export const Budget = z.object({ pages: z.record(z.string(), Size), changes: z.array(Change) });
export type Budget = z.infer<typeof Budget>;
type Change = z.infer<typeof Change>;

/** By how many kB a page may grow without anybody deciding so. */
export const tolerance = 1;

/** Two digits, as the budget is written. */
export const round = (kB: number): number => Number(kB.toFixed(2));

export const total = ({ js, css, html }: Size): number => round(js + css + html);

/** How a page compares with the budget, in kB; null: it is not there. */
export type Comparison = { page: string; budget: number | null; size: number | null };

/** All pages, those of the budget that are no more included. */
export function compare(budget: Budget['pages'], sizes: Record<string, Size>): Comparison[] {
  const names = new Set([...Object.keys(sizes), ...Object.keys(budget)]);
  const totalOf = (size: Size | undefined) => (size ? total(size) : null);
  return [...names].map((page) => ({ page, budget: totalOf(budget[page]), size: totalOf(sizes[page]) }));
}

/** What somebody has to decide on, in a sentence each: growth beyond the tolerance, and pages that came or went. */
export function undecided(comparisons: Comparison[]): string[] {
  return comparisons.flatMap(({ page, budget, size }) => {
    if (budget === null) return [`${page} is not in the budget.`];
    if (size === null) return [`${page} is in the budget, but there is no such page.`];
    const growth = round(size - budget);
    return growth > tolerance
      ? [`${page} grew by ${growth} kB: ${size} kB, and ${budget} were agreed on.`]
      : [];
  });
}

/** The budget as it is after somebody has decided that things are right as they are. */
export function accept(
  budget: Budget,
  sizes: Record<string, Size>,
  decision: { date: string; reason: string },
): Budget {
  const changed = compare(budget.pages, sizes).filter(
    ({ budget: from, size: to }) => from === null || to === null || Math.abs(to - from) > tolerance,
  );
  const change: Change = {
    ...decision,
    pages: Object.fromEntries(changed.map(({ page, budget: from, size: to }) => [page, { from, to }])),
  };
  return { pages: sizes, changes: changed.length > 0 ? [change, ...budget.changes] : budget.changes };
}
