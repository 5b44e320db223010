import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';
import { eventTypes, manyEventTypes } from '~/previews/fixtures';

import { EventPicker } from './EventPicker';
import type { WebhookFormValues } from './webhookFormValues';

type PickerProps = { mode: 'selected' | 'all'; types: string[]; error?: string };

/** The picker with a selection of its own. */
function Picker({ mode, types, error }: PickerProps) {
  const [value, setValue] = useState<WebhookFormValues['events']>({ mode, types });
  return (
    <EventPicker label="Webhook Events" value={value} onChange={setValue} error={error} inputRef={null} />
  );
}

const none: PickerProps = { mode: 'selected', types: [] };
const ids = eventTypes.map(({ id }) => id);

const meta = preview.meta({
  component: Picker,
  subcomponents: { EventPicker },
  decorators: [inWidth(820), inConsole],
  args: none,
});

export const NoneSelected = meta.story();
export const SomeSelected = meta.story({ args: { types: ids.slice(0, 5) } });
export const EachSelected = meta.story({ args: { types: ids } });
export const AllEvents = meta.story({ args: { mode: 'all' } });
export const Invalid = meta.story({ args: { error: 'Select at least one event, or all events.' } });

/** What is selected but not in the catalogue stays selected, and is named. */
export const UnknownSelected = meta.story({ args: { types: ['LEGACY_EVENT', ...ids.slice(0, 2)] } });

export const Searched = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'password');
    await expect(await canvas.findByRole('checkbox', { name: /PASSWORD_CHANGED/ })).toBeVisible();
    await waitFor(() =>
      // What does not match is hidden, not gone.
      expect(canvas.queryByRole('checkbox', { name: /ROLE_CREATED/, hidden: false })).not.toBeInTheDocument(),
    );
  },
});

export const NothingFound = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'no such event');
    await expect((await canvas.findAllByText(/No event/)).at(-1)).toBeVisible();
  },
});

export const Loading = meta.story({ parameters: { api: { faults: ['listEventTypes:timeout'] } } });

export const CatalogueFails = meta.story({
  parameters: { api: { faults: ['listEventTypes:internal'] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The events could not be loaded');
  },
});

/** A catalogue as a large customer may have one. */
export const ThousandEvents = meta.story({
  name: '1,000 event types',
  // The same rows as in the stories above; a thousand of them take axe half a minute on a busy machine.
  parameters: { a11y: { test: 'off' } },
  beforeEach: ({ msw }) => {
    msw.use(http.get('*/event-types', () => HttpResponse.json({ items: manyEventTypes })));
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('searchbox')).toBeVisible();
  },
});

export const LongAndRightToLeft = meta.story({ parameters: { api: { scenario: 'hostile' } } });
export const Phone = meta.story({
  args: { types: ids.slice(0, 5) },
  globals: { viewport: { value: 'phone' } },
});
export const Dark = meta.story({ args: { types: ids.slice(0, 5) }, globals: { colorScheme: 'dark' } });
