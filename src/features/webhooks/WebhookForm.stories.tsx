import { expect } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';
import { webhookOf } from '~/previews/fixtures';

import { EditWebhookForm } from './EditWebhookForm';
import { NewWebhookForm } from './NewWebhookForm';
import { WebhookForm } from './WebhookForm';
import { duplicateOf, emptyForm } from './webhookFormValues';

const webhook = webhookOf('wh_siem');

const meta = preview.meta({
  component: NewWebhookForm,
  subcomponents: { WebhookForm, EditWebhookForm },
  decorators: [inWidth(860), inConsole],
  args: { defaultValues: emptyForm, draftName: 'story' },
  argTypes: { defaultValues: { control: false } },
});

export const New = meta.story();

/** Saving it empty: each field says what it wants, and above the buttons is how many they are. */
export const Invalid = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Create/ }));
    await expect(await canvas.findByText(/3 fields need a correction/)).toBeVisible();
  },
});
export const Filled = meta.story({ args: { defaultValues: duplicateOf(webhook) } });
export const Edit = meta.story({
  render: () => (
    <EditWebhookForm loaded={{ webhook, etag: '"1"' }} initialValues={undefined} draftName="story" />
  ),
});
export const Phone = meta.story({ globals: { viewport: { value: 'phone' } } });
export const Dark = meta.story({
  args: { defaultValues: duplicateOf(webhook) },
  globals: { colorScheme: 'dark' },
});
