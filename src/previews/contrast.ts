import axe from 'axe-core';

/** The rules that every story is held to, and the journeys too (`e2e/axe.ts`). */
export const accessibilityTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Whether Vitest runs the stories, and not somebody looks at them. */
export const isTest = import.meta.env.MODE === 'test';

/**
 * Looks at the contrast of what is on the page in the dark: there it is the same but for its colours.
 * @throws with one line for each place where there is too little of it
 */
export async function checkContrastInTheDark(): Promise<void> {
  const { dataset } = document.documentElement;
  const before = dataset.colorScheme;
  dataset.colorScheme = 'dark';
  const { violations } = await axe.run(
    { include: document.body },
    { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] },
  );
  dataset.colorScheme = before;
  const lines = violations.flatMap(({ nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')}: ${failureSummary}`),
  );
  if (lines.length > 0) throw new Error(`Too little contrast in the dark:\n${lines.join('\n')}`);
}
