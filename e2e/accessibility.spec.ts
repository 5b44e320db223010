import type { Page } from '@playwright/test';

import { expectNoAxeViolations } from './axe';
import { apiKeyField, createButton, fillIn, formErrors, openCreateView } from './createView';
import { expect, tagged, test } from './test';
import { openList } from './webhookList';
import { openWebhook } from './webhookPage';

// Every state of every screen is a story that axe looks at (npm run test:stories). This is the proof that it holds in a built
// console too, whose style sheets are put together in another way, and for whole documents.
const states: Record<string, (page: Page) => Promise<void>> = {
  'the list': (page) => openList(page),
  'the create view with errors': async (page) => {
    await openCreateView(page);
    await fillIn(page, { apiKey: 'short' });
    await createButton(page).click();
    await expect(formErrors(page)).toBeVisible();
    await expect(apiKeyField(page)).toHaveAttribute('aria-invalid', 'true');
  },
  'the page of a webhook': (page) => openWebhook(page, 'wh_siem'),
};

// A context for each scheme: colours that are still changing from one scheme to the other measure as neither.
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`accessible in ${colorScheme}`, tagged('@console', '@mock', '@a11y'), () => {
    test.use({ colorScheme });

    for (const [state, reach] of Object.entries(states)) {
      // That nothing is too pale in the dark, the stories of the same screens say.
      test(
        `${state} (${colorScheme})`,
        tagged(
          ...(colorScheme === 'dark' || state === 'the create view with errors' ? (['@deep'] as const) : []),
        ),
        async ({ page }) => {
          await reach(page);
          // In the dark the page is the same but for its colours.
          await expectNoAxeViolations(page, colorScheme === 'dark' ? ['color-contrast'] : undefined);
        },
      );
    }
  });
}
