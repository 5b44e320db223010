import type { JSHandle } from '@playwright/test';

import { eventTypes, manyEventTypes } from '../api/eventTypes';
import type { Condition } from '../browser/conditions';
import type { AppName } from '../options';
import { press, type } from '../browser/input';
import type { Visit } from '../browser/visit';

export const interactionNames = ['open create', 'letter', 'pick one', 'select all'] as const;
export type InteractionName = (typeof interactionNames)[number];

/** What a measurement of an interaction is called. */
export const interactionIn = (condition: Condition, eventTypesThere: number, name: InteractionName): string =>
  `${condition}, ${eventTypesThere} event types: ${name}`;

/** Holds in the page when the interaction has done what it should. */
type Until = JSHandle<() => boolean>;

/** One thing that somebody does. `prepare` is not timed. */
export type Interaction = {
  prepare?: (visit: Visit) => Promise<void>;
  until: (visit: Visit) => Promise<Until>;
  act: (visit: Visit) => Promise<void>;
};

const isReady =
  (selector: string): Interaction['until'] =>
  ({ page }) =>
    page.evaluateHandle(
      (field) => () =>
        window.probes?.isVisible(field) === true && !document.querySelector(field)?.matches(':disabled'),
      selector,
    );

/** An event type that the search for "u" does not find. */
const withoutU = eventTypes(manyEventTypes).find(({ id, group, description, documentedAs = [] }) =>
  [id, group, description, ...documentedAs].every((text) => !/u/i.test(text)),
);

const searchBox = ({ page }: Visit) => page.getByRole('searchbox', { name: 'Search events' });
const eventBox = ({ page }: Visit, id: string) => page.getByRole('checkbox', { name: id, exact: true });

async function search(visit: Visit, text: string): Promise<void> {
  await searchBox(visit).fill(text);
  await visit.page
    .getByText(/^\d+ of \d+ events match$/)
    .waitFor({ state: text === '' ? 'detached' : 'visible' });
}

/** In the order they are done, each from where the one before has led to. */
export const interactions: Partial<Record<AppName, Partial<Record<InteractionName, Interaction>>>> = {
  'react-admin': {
    'open create': {
      until: isReady('input[name=name]'),
      act: (visit) => press(visit, visit.page.getByRole('link', { name: 'Create' })),
    },
    letter: {
      prepare: async ({ page }) => {
        await page.getByRole('combobox', { name: 'Events' }).click();
        await page.getByRole('option').first().waitFor();
      },
      until: ({ page }) =>
        page.evaluateHandle(() => {
          const options = document.getElementsByClassName('MuiAutocomplete-option');
          const all = options.length;
          return () => options.length > 0 && options.length < all;
        }),
      act: (visit) => type(visit, 'u'),
    },
    'pick one': {
      until: ({ page }) =>
        page.evaluateHandle(() => () => window.probes?.isVisible('.MuiChip-root') === true),
      act: (visit) => press(visit, visit.page.getByRole('option').first()),
    },
    // Its field has no way to select all.
  },
  console: {
    'open create': {
      until: isReady('input[name=name]'),
      act: (visit) => press(visit, visit.page.getByRole('link', { name: 'Create Webhook' })),
    },
    letter: {
      prepare: (visit) => searchBox(visit).click(),
      until: async (visit) => {
        if (!withoutU) throw new Error('Every event type has a "u": search for another letter.');
        const box = await eventBox(visit, withoutU.id).elementHandle();
        return visit.page.evaluateHandle((hidden) => () => !hidden?.checkVisibility(), box);
      },
      act: (visit) => type(visit, 'u'),
    },
    'pick one': {
      prepare: (visit) => search(visit, ''),
      // Both what was pressed and what tells of the selection.
      until: async (visit) => {
        const box = await eventBox(visit, 'USER_LOGIN').elementHandle();
        return visit.page.evaluateHandle(
          (picked) => () =>
            picked instanceof HTMLInputElement &&
            picked.checked &&
            window.probes?.isVisible('button[aria-label="Remove USER_LOGIN"]') === true,
          box,
        );
      },
      act: (visit) => press(visit, eventBox(visit, 'USER_LOGIN')),
    },
    'select all': {
      // Every event type has an "s".
      prepare: (visit) => search(visit, 's'),
      until: ({ page }) =>
        page.evaluateHandle(
          () => () => document.querySelector('form fieldset input[type=checkbox]:not(:checked)') === null,
        ),
      act: (visit) => press(visit, visit.page.getByRole('button', { name: /^Select the \d+ that match$/ })),
    },
  },
};
