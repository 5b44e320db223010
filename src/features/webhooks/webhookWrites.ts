import { ApiError, hasStatus } from '~/api/apiError';
import { callOnce, type Written } from '~/api/callOnce';
import { call, callVersioned } from '~/api/request';
import type { BodyOf } from '~/contract/endpoints';
import type { Webhook } from '~/contract/webhooks';

import { holdsPatch } from './holdsPatch';
import { readWebhook, type VersionedWebhook } from './webhookQueries';

/*
 * What the console changes on the server. All of these throw ApiError. After a write without a clear answer each finds out what
 * happened: an error that comes out of here says that nothing was done, or that nobody knows. They know nothing of the cache:
 * who calls them refreshes it, once, when done. None is the variable of a mutation that holds an API key: a mutation's cache
 * would keep it.
 */

/** Creates a webhook; the same `idempotencyKey` never creates two. */
export const createWebhook = (
  body: BodyOf<'createWebhook'>,
  idempotencyKey: string,
): Promise<Written<Webhook>> =>
  findOut(
    () => callOnce('createWebhook', { body }, idempotencyKey),
    // callOnce has asked.
    undefined,
    'It is not clear whether the webhook was created. Trying again is safe: it is created only once.',
  );

/** Changes what the patch names, if the webhook is still the version `etag`; else the error has status 412. */
export const updateWebhook = (
  id: string,
  body: BodyOf<'updateWebhook'>,
  etag: string,
): Promise<VersionedWebhook> =>
  findOut(
    async () => {
      const headers = { 'If-Match': etag };
      const answer = await callVersioned('updateWebhook', { params: { id }, body, headers });
      return { webhook: answer.reply, etag: answer.etag };
    },
    async (error) => {
      const now = await readWebhook(id);
      if (now.etag === etag) throw error.withNothingDone('Nothing was changed.');
      if (holdsPatch(now.webhook, body)) return now;
      throw new ApiError('status', { status: 412 });
    },
    'It is not clear whether the change was made. Trying again is safe: it is made only once.',
  );

/** Switches a webhook on or off, whatever else was changed about it meanwhile: that stays as it is. */
export async function setEnabled(id: string, enabled: boolean): Promise<Webhook> {
  const change = async () => {
    const { webhook, etag } = await readBefore(id);
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
    const { webhook, etag } = await readBefore(id);
    if (webhook.updatedAt !== seen.updatedAt) throw new ApiError('status', { status: 412 });
    await findOut(
      () => call('deleteWebhook', { params: { id }, headers: { 'If-Match': etag } }),
      async (error) => {
        // Throws 404 when it is gone.
        const now = await readWebhook(id);
        throw now.etag === etag
          ? error.withNothingDone('It was not deleted.')
          : new ApiError('status', { status: 412 });
      },
      'It is not clear whether it was deleted. Trying again is safe.',
    );
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
  }
}

/**
 * Does a write; when no answer tells what came of it, `look` goes and sees. Where that fails as well, the first error comes
 * out, with the words for `doubt`.
 */
async function findOut<Result>(
  write: () => Promise<Result>,
  look: ((error: ApiError) => Promise<Result>) | undefined,
  doubt: string,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof ApiError) || !error.isUnclear) throw error;
    try {
      if (look) return await look(error);
    } catch (found) {
      if (!(found instanceof ApiError) || tellsOutcome(found)) throw found;
    }
    throw error.withDoubt(doubt);
  }
}

/** Whether what a look came to says what became of a write: it is certain, the webhook is gone, or it is another version. */
const tellsOutcome = (found: ApiError): boolean =>
  found.circumstances.isKnown === true || found.status === 404 || found.status === 412;

/** The webhook before it is written. Where it can't be read, it is certain that nothing was written. */
async function readBefore(id: string): Promise<VersionedWebhook> {
  try {
    return await readWebhook(id);
  } catch (error) {
    throw error instanceof ApiError && error.isUnclear
      ? error.withNothingDone('Nothing was changed.')
      : error;
  }
}
