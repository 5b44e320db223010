import { expect, fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';
import { webhookOf } from '~/previews/fixtures';

import { ImportPreview } from './ImportPreview';
import { parseWebhookFile } from './parseWebhookFile';
import { fileFormat, fileVersion, type FileWebhook } from './webhookFile';

/** The entries of a file with these in it. */
function entriesOf(webhooks: object[]) {
  const file = parseWebhookFile(
    JSON.stringify({
      format: fileFormat,
      version: fileVersion,
      exportedAt: '2026-02-28T12:00:00Z',
      webhooks,
    }),
  );
  if (!('entries' in file)) throw new Error(file.refusal);
  return file.entries;
}

const { name, description, events, notificationType, url, enabled } = webhookOf('wh_crm-contacts');
const stored: FileWebhook = { name, description, events, notificationType, url, enabled, apiKey: null };
const fresh: FileWebhook = { ...stored, name: 'Loyalty points', url: 'https://loyalty.example.com/in' };

const meta = preview.meta({
  component: ImportPreview,
  decorators: [inWidth(960), inConsole],
  args: { fileName: 'webhooks.json', entries: entriesOf([fresh]), onOtherFile: fn() },
});

export const OneNew = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('checkbox', { name: /Loyalty points/ })).toBeVisible();
  },
});

/** New, changed, and what the server would refuse, with the reason. */
export const AllKinds = meta.story({
  args: {
    entries: entriesOf([
      fresh,
      { ...stored, description: 'Something else.' },
      { ...fresh, name: '' },
      { ...fresh, name: 'Badge printer', url: 'ftp://badges.example.com' },
    ]),
  },
});
export const Many = meta.story({
  args: {
    entries: entriesOf(
      Array.from({ length: 60 }, (_, index) => ({
        ...fresh,
        name: `Loyalty points, region ${index + 1}`,
        url: `https://loyalty.example.com/in/${index + 1}`,
      })),
    ),
  },
});
export const ServerFails = meta.story({ parameters: { api: { faults: ['listWebhooks:internal'] } } });
export const LongAndRightToLeftOnAPhone = meta.story({
  args: {
    fileName: `${'exported-webhooks-'.repeat(8)}.json`,
    entries: entriesOf([{ ...fresh, name: 'تنبيهات الأمن (فريق 4)' }]),
  },
  globals: { viewport: { value: 'phone' } },
});
