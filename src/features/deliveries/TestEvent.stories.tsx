import { Outlet, Route, Routes } from 'react-router';
import { expect, fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { paths, patterns } from '~/paths';
import { inConsole, inWidth } from '~/previews/decorators';
import { eventTypes, oneOf, webhookOf } from '~/previews/fixtures';

import { TestEvent } from './TestEvent';
import { TestEventForm } from './TestEventForm';
import { TestEventType } from './TestEventType';
import { TestResult } from './TestResult';

const { id: eventType, example } = oneOf(eventTypes, ({ id }) => id === 'USER_CREATED');

const meta = preview.meta({
  component: TestEventForm,
  subcomponents: { TestEvent, TestEventType, TestResult },
  decorators: [inWidth(900), inConsole],
  args: {
    webhookId: 'wh_siem',
    eventType,
    example,
    owner: undefined,
    sending: false,
    error: undefined,
    onSend: fn(),
  },
  argTypes: { example: { control: false } },
});

export const Ready = meta.story();
export const Sending = meta.story({ args: { sending: true } });
export const NotSent = meta.story({ args: { error: 'The server cannot be reached. Check the connection.' } });
export const UnknownEvent = meta.story({ args: { eventType: 'LEGACY_EVENT', example: undefined } });
export const Phone = meta.story({ globals: { viewport: { value: 'phone' } } });

export const NoResultYet = meta.story({ render: () => <TestResult sentId={undefined} sending={false} /> });
export const Waiting = meta.story({ render: () => <TestResult sentId={undefined} sending /> });

/** All of it, at the address where it stands. */
export const Whole = meta.story({
  render: () => (
    <Routes>
      <Route element={<Outlet context={webhookOf('wh_siem')} />}>
        <Route path="*" element={<TestEvent />} />
      </Route>
    </Routes>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Data (JSON)')).toBeVisible();
  },
  parameters: { route: { address: paths.testWebhook('wh_siem'), pattern: `${patterns.testWebhook}/*` } },
});
