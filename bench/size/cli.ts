import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { formatted } from '../../scripts/formatted.mjs';
import { table } from '../report/markdown';
import { accept, Budget, compare, total, undecided } from './budget';
import { readBuild } from './buildGraph';
import { measureSizes, type Sizes } from './measure';

type Output = { out: (text: string) => void; err: (text: string) => void };

const budgetFile = 'bench/size-budget.json';

const usage = `Compares what each page loads with ${budgetFile}: npm run size -- [options]

  --update --reason "…"   accepts the sizes as they are, and notes why
  --dist <folder>         a build other than dist/

The exit code is 1 when a page grew by more than 1 kB, 2 when the options are wrong.
`;

/** Prints the sizes; fails when they are beyond the budget, or accepts them. Resolves to the exit code. */
export async function main(args: string[], { out, err }: Output): Promise<number> {
  const refuse = (message: string) => {
    err(`${message}\n--help lists the options.\n`);
    return 2;
  };
  let values;
  try {
    values = read(args);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { help, update, reason = '', dist } = values;
  if (help) {
    out(usage);
    return 0;
  }
  if (update !== (reason.trim() !== '')) return refuse('--update needs a --reason, and a reason --update.');

  const sizes = measureSizes(dist, readBuild(dist));
  const budget = Budget.parse(JSON.parse(readFileSync(budgetFile, 'utf8')));
  out(report(sizes, budget));
  if (update) {
    const date = new Date().toISOString().slice(0, 10);
    const next = accept(budget, sizes.pages, { date, reason: reason.trim() });
    writeFileSync(budgetFile, await formatted(budgetFile, JSON.stringify(next)));
    out(`${budgetFile} says so now.\n`);
    return 0;
  }
  const flaws = undecided(compare(budget.pages, sizes.pages));
  if (flaws.length === 0) return 0;
  const advice = 'If it is worth it, say why: npm run size -- --update --reason "…"';
  err(`${[...flaws, advice].join('\n')}\n`);
  return 1;
}

const read = (args: string[]) =>
  parseArgs({
    args,
    options: {
      update: { type: 'boolean', default: false },
      reason: { type: 'string' },
      dist: { type: 'string', default: 'dist' },
      help: { type: 'boolean', default: false },
    },
  }).values;

function report({ pages, ahead }: Sizes, budget: Budget): string {
  const two = (kB: number | undefined) => (kB === undefined ? '–' : kB.toFixed(2));
  const comparisons = compare(budget.pages, pages);
  const rows = Object.entries(pages).map(([name, size]) => {
    const agreed = comparisons.find(({ page }) => page === name)?.budget ?? undefined;
    const growth = agreed === undefined ? undefined : total(size) - agreed;
    const sign = growth !== undefined && growth > 0 ? '+' : '';
    return [name, two(size.js), two(size.css), two(size.html), two(total(size)), `${sign}${two(growth)}`];
  });
  const aheadRows = Object.entries(ahead).map(([name, size]) => [name, two(size.js), two(size.css)]);
  return [
    'What a page loads until it is usable, in kB (brotli):',
    table(['page', 'JS', 'CSS', 'HTML', 'in all', 'against the budget'], rows),
    'Fetched ahead, counted for no page:',
    table(['', 'JS', 'CSS'], aheadRows),
    '',
  ].join('\n\n');
}
