import { ApiError } from '~/api/apiError';
import type { Webhook } from '~/contract/webhooks';

import type { ActiveRow } from './importPlan';
import { difference } from './webhookDifference';
import { readWebhook } from './webhookQueries';
import { createWebhook, updateWebhook } from './webhookWrites';

/**
 * Does what the preview has shown of one row. Safe to repeat: the same `idempotencyKey` never creates two, and a change that
 * was made already, its answer lost, counts as made.
 * @throws ApiError; with status 412 when the webhook is no longer what the preview compared.
 */
export async function importWebhook(row: ActiveRow, idempotencyKey: string): Promise<Webhook> {
  if (row.kind === 'new') return (await createWebhook(row.body, idempotencyKey)).reply;
  const { webhook, etag } = await readWebhook(row.stored.id);
  if (difference(webhook, row.wanted).changes.length === 0) return webhook;
  if (webhook.updatedAt !== row.stored.updatedAt) throw new ApiError('status', { status: 412 });
  return (await updateWebhook(webhook.id, row.patch, etag)).webhook;
}
