import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with one line for each place on the page as it stands now where axe finds a violation: of `rules`, or of all. */
export async function expectNoAxeViolations(page: Page, rules?: string[]): Promise<void> {
  // Nobody reads what passes, and on a page with a hundred events that is most of the work.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} → ${node.target.join(' ')} (${node.failureSummary ?? 'no details'})`),
  );
  expect(lines, 'no accessibility violations').toEqual([]);
}
