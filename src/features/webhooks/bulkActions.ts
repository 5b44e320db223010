import type { QueryClient } from '@tanstack/react-query';

import type { Webhook } from '~/contract/webhooks';
import type { BulkWords } from '~/ui/bulkWords';

import { lastSeen } from './webhookQueries';
import { deselect, select } from './webhookSelection';
import { deleteWebhook, setEnabled } from './webhookWrites';

/** What can be done with many webhooks at once: how it is spoken of, the job for one, and what follows for the selection. */
type BulkAction = {
  words: BulkWords;
  job: (webhook: Webhook, queryClient: QueryClient) => Promise<void>;
  /** Once the result has been seen. */
  settle: (succeeded: Webhook[]) => void;
};

const webhooks = { one: 'webhook', many: 'webhooks' };

const switchTo = (enabled: boolean) => async (webhook: Webhook) => {
  // Selected as it is now: what comes next, a deletion say, is decided on that.
  select([await setEnabled(webhook.id, enabled)]);
};

/** More may be done with them. */
const staySelected = () => undefined;

export const bulkActions = {
  enable: {
    words: { ...webhooks, doing: 'Enabling', done: 'enabled' },
    job: switchTo(true),
    settle: staySelected,
  },
  disable: {
    words: { ...webhooks, doing: 'Disabling', done: 'disabled' },
    job: switchTo(false),
    settle: staySelected,
  },
  delete: {
    words: { ...webhooks, doing: 'Deleting', done: 'deleted' },
    job: (webhook, queryClient) => deleteWebhook(lastSeen(queryClient, webhook)),
    settle: (deleted) => deselect(deleted.map(({ id }) => id)),
  },
} satisfies Record<string, BulkAction>;

export type BulkActionName = keyof typeof bulkActions;
