import { screen as page, userEvent } from 'storybook/test';

import preview from '#.storybook/preview';
import { goOffline } from '~/previews/mockApi';
import { dialog, fill, headingAppears, isBusy, press, saveElsewhere, textAppears } from '~/previews/onScreen';
import { controlsOf, dark, phone, screen, withStickyBar } from '~/previews/screen';
import { paths } from '~/paths';

const meta = preview.meta({
  ...screen,
  parameters: withStickyBar,
  title: 'Edit Webhook',
  argTypes: controlsOf('getWebhook', 'updateWebhook', 'listEventTypes'),
  args: { address: paths.editWebhook('wh_crm-contacts') },
});

const formAppears = async () => {
  await page.findByRole('checkbox', { name: 'USER_CREATED' });
};

/** Both change the name, the other one the description too; then this one saves. */
const conflict = async () => {
  await formAppears();
  await saveElsewhere('wh_crm-contacts', { name: 'Theirs', description: 'Theirs too' });
  await fill('Webhook Name', 'Mine');
  await press('Save');
  return dialog('This webhook was changed while you were editing it');
};

export const AsStored = meta.story({ play: formAppears });

export const ReplaceKey = meta.story({
  name: 'Validation errors, with a key to be replaced',
  play: async () => {
    await press('Replace it with a new key', 'radio');
    await fill('Webhook Name', '');
    await press('Save');
    await page.findByText(/needs? a correction/);
  },
});

export const Saving = meta.story({
  args: { faults: ['updateWebhook:timeout'] },
  play: async () => {
    await formAppears();
    await fill('Webhook Name', 'Mine');
    await press('Save');
    await isBusy('Save');
  },
});

export const Refused = meta.story({
  name: 'Error on saving',
  args: { faults: ['updateWebhook:forbidden'] },
  play: async () => {
    await formAppears();
    await fill('Webhook Name', 'Mine');
    await press('Save');
    await page.findAllByText(/This answer comes from the fault/);
  },
});

export const Conflict = meta.story({
  play: async () => {
    await conflict();
  },
});

export const ConflictUndecided = meta.story({
  name: 'Conflict, not decided yet',
  play: async () => {
    const question = await conflict();
    await userEvent.click(question.getByRole('button', { name: 'Save these choices' }));
    await question.findByText(/^Choose a version of/);
  },
});

export const Loading = meta.story({
  args: { faults: ['getWebhook:timeout'] },
  play: textAppears('Loading the webhook…'),
});

export const LoadingFailed = meta.story({
  name: 'Error',
  args: { faults: ['getWebhook:internal'] },
  play: headingAppears('The webhook could not be loaded'),
});

export const NotFound = meta.story({
  args: { address: paths.editWebhook('wh_nothing') },
  play: headingAppears('Webhook not found'),
});

export const NoPermission = meta.story({
  args: { scenario: 'readonly' },
  play: headingAppears('You can’t edit this webhook'),
});

export const UnknownValues = meta.story({
  name: 'Values of a newer server',
  args: { scenario: 'newer-server', address: paths.editWebhook('wh_passkeys') },
  play: formAppears,
});

export const Offline = meta.story({
  play: async () => {
    await formAppears();
    goOffline();
    await page.findByText(/^You are offline/);
  },
});

export const LongText = meta.story({
  args: { scenario: 'hostile', address: paths.editWebhook('wh_hostile-endless') },
  play: formAppears,
});

export const RightToLeft = meta.story({
  args: { scenario: 'hostile', address: paths.editWebhook('wh_hostile-hebrew') },
  play: formAppears,
});

export const Phone = meta.story({ globals: phone, play: formAppears });

export const PhoneConflict = meta.story({
  name: 'Phone, conflict',
  globals: phone,
  play: async () => {
    await conflict();
  },
});

export const Dark = meta.story({ globals: dark, play: formAppears });
