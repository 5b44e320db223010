import axe from 'axe-core';

import { paleTexts } from './paleTexts';
import { smallTargets } from './smallTargets';

/** The rules that every story is held to, and the journeys too (`e2e/axe.ts`). */
export const accessibilityTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Whether Vitest runs the stories, and not somebody looks at them. */
export const isTest = import.meta.env.MODE === 'test';

type ColorScheme = 'light' | 'dark';

/**
 * Looks at the contrast of what is on the page in these colour schemes, since but for its colours it is the same. Axe decides, on what may
 * be too pale.
 * @throws with one line for each place where there is too little of it
 */
export async function checkContrast(schemes: ColorScheme[]): Promise<void> {
  const { dataset } = document.documentElement;
  const before = dataset.colorScheme;
  const lines: string[] = [];
  for (const scheme of schemes) {
    dataset.colorScheme = scheme;
    const pale = paleTexts(document.body);
    if (pale.length > 0)
      lines.push(...(await axeFinds('color-contrast', pale)).map((line) => `${scheme}: ${line}`));
  }
  dataset.colorScheme = before;
  if (lines.length > 0) throw new Error(`Too little contrast:\n${lines.join('\n')}`);
}

/**
 * Looks at the size of what is pressed. Axe decides, on what may be too small.
 * @throws with one line for each place that is
 */
export async function checkTargetSize(): Promise<void> {
  const small = smallTargets(document.body);
  if (small.length === 0) return;
  const lines = await axeFinds('target-size', small);
  if (lines.length > 0) throw new Error(`Too small to press:\n${lines.join('\n')}`);
}

async function axeFinds(rule: 'color-contrast' | 'target-size', include: HTMLElement[]): Promise<string[]> {
  const { violations } = await axe.run(
    { include },
    {
      runOnly: { type: 'rule', values: [rule] },
      resultTypes: ['violations'],
      // It would read all style sheets and media, which these rules do not need.
      preload: false,
    },
  );
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')}: ${failureSummary}`),
  );
}
