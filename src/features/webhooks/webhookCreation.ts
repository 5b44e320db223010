import { ApiError } from '~/api/apiError';
import { readEveryWebhook } from '~/api/everyWebhook';
import { newIdempotencyKey } from '~/api/idempotencyKey';
import type { Written } from '~/api/callOnce';
import type { BodyOf } from '~/contract/endpoints';
import type { Webhook } from '~/contract/webhooks';

import { readWebhook } from './webhookQueries';
import { createWebhook, updateWebhook } from './webhookWrites';

type NewWebhook = BodyOf<'createWebhook'>;

/** One webhook that is being created. `create` throws ApiError. */
export type Creation = { key: string; create: (body: NewWebhook) => Promise<Written<Webhook>> };

/**
 * Begins to create a webhook: however often it is sent, and whatever is changed in between, one webhook comes of it. Keep it for
 * the life of the filled-in form; `before` goes on with the one of a form that an accident took away, and its name.
 */
export function startCreation(before?: { key: string; name: string }): Creation {
  const key = before?.key ?? newIdempotencyKey();
  /** Under which names it was, or may have been, sent without a clear answer. */
  const sentNames = new Set<string>(before ? [before.name] : []);

  const create: Creation['create'] = async (body) => {
    try {
      return await createWebhook(body, key);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.isUnclear) sentNames.add(body.name);
      // The server knows the key from another body: an earlier try did arrive, and something was changed since.
      const arrived = isKeyReused(error) ? await findSent(sentNames) : undefined;
      if (!arrived) throw error;
      const { etag } = await readWebhook(arrived.id);
      const { webhook } = await updateWebhook(arrived.id, asUpdate(body), etag);
      return { reply: webhook, askedAgain: true };
    }
  };
  return { key, create };
}

const isKeyReused = (error: ApiError): boolean =>
  error.problem?.errors?.some(({ code }) => code === 'idempotency-key-reused') ?? false;

/** The webhook that an earlier try created: the youngest with one of the names. */
async function findSent(names: Set<string>): Promise<Webhook | undefined> {
  const found: Webhook[] = [];
  for (const name of names) {
    // Hardly ever more than one.
    found.push(...(await readEveryWebhook({ q: name })).filter((webhook) => webhook.name === name));
  }
  return found.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))[0];
}

/** Everything that the form says, also what it leaves empty. */
const asUpdate = ({ description, apiKey, ...rest }: NewWebhook): BodyOf<'updateWebhook'> => ({
  ...rest,
  description: description ?? null,
  apiKey: apiKey ?? null,
});
