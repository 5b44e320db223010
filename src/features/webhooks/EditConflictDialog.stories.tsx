import { fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, withRoom } from '~/previews/decorators';
import { webhookOf } from '~/previews/fixtures';

import { findConflicts } from './editConflict';
import { EditConflictDialog } from './EditConflictDialog';
import { fromWebhook } from './webhookFormValues';

const base = webhookOf('wh_crm-contacts');

/** What the dialog gets when these two changed the same webhook. */
function conflict(theirChanges: Partial<typeof base>, myChanges: Partial<ReturnType<typeof fromWebhook>>) {
  const theirs = { ...base, ...theirChanges, updatedBy: 'Tom Becker' };
  const mine = { ...fromWebhook(base), ...myChanges };
  return {
    base,
    theirs: { webhook: theirs, etag: '"2"' },
    mine,
    conflicts: findConflicts(base, theirs, mine),
  };
}

const meta = preview.meta({
  component: EditConflictDialog,
  decorators: [withRoom(640), inConsole],
  args: { decide: fn() },
});

/** Both changed the same part: somebody has to decide. */
export const Contested = meta.story({
  args: conflict({ name: 'CRM contacts (EU)' }, { name: 'CRM contacts' }),
});
export const TheirsAlone = meta.story({
  args: conflict({ description: 'Moved to the new CRM.' }, { name: 'CRM contacts' }),
});
export const Many = meta.story({
  args: conflict(
    {
      name: 'تنبيهات الأمن',
      url: `https://hooks.example.com/${'segment/'.repeat(20)}`,
      events: { mode: 'all' },
    },
    { name: 'CRM contacts', url: 'https://crm.example.com/v2', description: 'Ours.' },
  ),
});
export const Phone = meta.story({ args: Contested.input.args, globals: { viewport: { value: 'phone' } } });
