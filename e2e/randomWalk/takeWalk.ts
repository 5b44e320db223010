import type { Browser, BrowserContext, Page } from '@playwright/test';

import { showKeysAsDots } from '../keysAsDots';
import { setFaults } from '../faults';
import { listUrl } from '../webhookList';
import { type ActionName, choices } from './actions/actions';
import { expectWholeList } from './wholeList';
import { randomOf } from './random';
import { patience, settled } from './places';
import { expectScreen } from './screen';
import { expectWorld, readWorld } from './server';
import type { Walk } from './walk';

/** What is to be walked: the steps of a seed, all from 0 up to a number, or some of them. */
export type Plan = { seed: number; steps: readonly number[] };

/** What became of a walk. */
export type Report = {
  /** What was done, in words, one line a step. */
  trail: { step: number; words: string }[];
  counts: Map<ActionName, number>;
  /** Why it ended early. */
  failure: string | undefined;
  /** What the tab looked like then, as PNG. */
  picture?: Buffer;
};

/** Chrome's own line about a reply with an error status or none at all: faults make those. */
const chromesLine = /^Failed to load resource:/;

/** Takes a walk in a browser context of its own and compares the console and its server with the model after each step. */
export async function takeWalk(
  browser: Browser,
  { seed, steps }: Plan,
  onStep: (step: number, words: string) => void = () => undefined,
): Promise<Report> {
  const context = await browser.newContext();
  // The picture of where it ended may show one.
  await showKeysAsDots(context);
  // A long run has no limit of its own: what can't be pressed must not hold it up for ever.
  context.setDefaultTimeout(patience);
  const complaints = complaintsOf(context);
  const report: Report = { trail: [], counts: new Map(), failure: undefined };
  try {
    const walk = await begin(context);
    for (const step of steps) {
      const random = randomOf(seed, step);
      const chosen = random.weighted(choices(walk).map((choice) => [choice[0], choice] as const));
      if (!chosen) continue;
      const [, name, act] = chosen;
      const line = { step, words: `${name}:` };
      report.trail.push(line);
      walk.step = step;
      walk.say = (words) => void (line.words += ` ${words}`);
      await act(walk, random);
      await check(walk, complaints);
      onStep(step, line.words);
      report.counts.set(name, (report.counts.get(name) ?? 0) + 1);
    }
    report.trail.push({ step: steps.length, words: 'the end: faults off, every page of the list' });
    await end(walk);
    await check(walk, complaints);
  } catch (error) {
    report.failure = plain(error);
    // A page that has crashed has no looks.
    const picture = await context
      .pages()[0]
      ?.screenshot()
      .catch(() => undefined);
    if (picture) report.picture = picture;
  } finally {
    // A browser that is gone already must not hide why.
    await context.close().catch(() => undefined);
  }
  return report;
}

async function begin(context: BrowserContext): Promise<Walk> {
  const [page, other] = [await context.newPage(), await context.newPage()];
  for (const tab of [page, other]) {
    answerDialogs(tab);
    await tab.goto(listUrl);
    await settled(tab);
  }
  const world = await readWorld(other);
  return { page, other, world, faults: [], behind: false, step: 0, say: () => undefined };
}

/** Leaving a page with something typed is asked about in the browser's own words; the walk wants to leave. */
const answerDialogs = (page: Page) => page.on('dialog', (dialog) => void dialog.accept());

/** What must hold after each step. */
async function check(walk: Walk, complaints: string[]): Promise<void> {
  walk.world = await expectWorld(walk.other, walk.world);
  await expectScreen(walk);
  if (complaints.length > 0) throw new Error(`The browser complained:\n${complaints.join('\n')}`);
}

async function end(walk: Walk): Promise<void> {
  await setFaults(walk.page);
  walk.faults = [];
  await walk.page.goto(`${listUrl}?pageSize=10`);
  walk.behind = false;
  await expectWholeList(walk);
}

/** Errors and warnings in the browser's console, uncaught errors and crashes, but for Chrome's lines about failed requests. */
function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!chromesLine.test(message.text())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (webError) => complaints.push(`uncaught: ${String(webError.error())}`));
  context.on('page', (page) => page.on('crash', () => complaints.push('the page crashed')));
  return complaints;
}

// Playwright colours its messages for a terminal.
// oxlint-disable-next-line no-control-regex -- the character that starts each colour
const plain = (error: unknown): string => String(error).replaceAll(/\u001B\[\d+m/g, '');
