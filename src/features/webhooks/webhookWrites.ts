import { ApiError, hasStatus } from '~/api/apiError';
import { call, callVersioned } from '~/api/request';
import type { BodyOf } from '~/contract/endpoints';
import type { Webhook } from '~/contract/webhooks';

import { readWebhook, type VersionedWebhook } from './webhookQueries';

/*
 * What the console changes on the server. All of these throw ApiError. They know nothing of the cache: who calls them refreshes
 * it, once, when done. None is the variable of a mutation that holds an API key: a mutation's cache would keep it.
 */

/** Creates a webhook; the same `idempotencyKey` never creates two. */
export const createWebhook = (body: BodyOf<'createWebhook'>, idempotencyKey: string): Promise<Webhook> =>
  call('createWebhook', { body, headers: { 'Idempotency-Key': idempotencyKey } });

/** Changes what the patch names, if the webhook is still the version `etag`; else the error has status 412. */
export async function updateWebhook(
  id: string,
  body: BodyOf<'updateWebhook'>,
  etag: string,
): Promise<VersionedWebhook> {
  const answer = await callVersioned('updateWebhook', {
    params: { id },
    body,
    headers: { 'If-Match': etag },
  });
  return { webhook: answer.reply, etag: answer.etag };
}

/** Switches a webhook on or off, whatever else was changed about it meanwhile: that stays as it is. */
export async function setEnabled(id: string, enabled: boolean): Promise<Webhook> {
  const change = async () => {
    const { webhook, etag } = await readWebhook(id);
    return webhook.enabled === enabled ? webhook : (await updateWebhook(id, { enabled }, etag)).webhook;
  };
  try {
    return await change();
  } catch (error) {
    // Somebody was faster between our read and our write. Once more from the start.
    if (hasStatus(error, 412)) return change();
    throw error;
  }
}

/**
 * Deletes a webhook that the administrator has seen as `seen`. One that is gone already counts as deleted; one that somebody
 * changed since is left alone (status 412): its deletion was decided on something else.
 */
export async function deleteWebhook(seen: Pick<Webhook, 'id' | 'updatedAt'>): Promise<void> {
  const { id } = seen;
  try {
    const { webhook, etag } = await readWebhook(id);
    if (webhook.updatedAt !== seen.updatedAt) throw new ApiError('status', { status: 412 });
    await call('deleteWebhook', { params: { id }, headers: { 'If-Match': etag } });
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
  }
}
