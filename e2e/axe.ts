import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with one line for each place on the page as it stands now where axe finds a violation. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // Nobody reads what passes, and on a page with a hundred events that is most of the work.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} → ${node.target.join(' ')} (${node.failureSummary ?? 'no details'})`),
  );
  expect(lines, 'no accessibility violations').toEqual([]);
}
