import axe from 'axe-core';

import { kindsOfText } from './kindsOfText';

/** The rules that every story is held to, and the journeys too (`e2e/axe.ts`). */
export const accessibilityTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Whether Vitest runs the stories, and not somebody looks at them. */
export const isTest = import.meta.env.MODE === 'test';

/**
 * Looks at the contrast of what is on the page, in each of these colour schemes: it is the same but for its colours.
 * @throws with one line for each place where there is too little of it
 */
export async function checkContrast(schemes: readonly ('light' | 'dark')[]): Promise<void> {
  const { dataset } = document.documentElement;
  const before = dataset.colorScheme;
  const texts = kindsOfText(document.body);
  if (texts.length === 0) return;
  const lines: string[] = [];
  for (const scheme of schemes) {
    dataset.colorScheme = scheme;
    const { violations } = await axe.run(
      { include: texts as HTMLElement[] },
      {
        runOnly: { type: 'rule', values: ['color-contrast'] },
        resultTypes: ['violations'],
        // It would read all style sheets and media, which this rule does not need.
        preload: false,
      },
    );
    for (const { nodes } of violations) {
      for (const { target, failureSummary = '' } of nodes) {
        lines.push(`${scheme}, ${target.join(' ')}: ${failureSummary}`);
      }
    }
  }
  dataset.colorScheme = before;
  if (lines.length > 0) throw new Error(`Too little contrast:\n${lines.join('\n')}`);
}
