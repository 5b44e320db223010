import { fingerprint } from './fingerprint';
import { ProblemError } from './problemError';
import type { StoredWebhook } from './seed/storedWebhook';

/**
 * Version of a webhook. Health is no part of it: it moves with every delivery, and an edit must not go stale because an event
 * was sent.
 */
export const etagOf = (webhook: StoredWebhook): string => `"${fingerprint(webhook)}"`;

const lists = (header: string, etag: string): boolean =>
  header.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*');

/** Whether the caller's copy of a resource is the current one. */
export function hasCurrent(headers: Headers, etag: string): boolean {
  const header = headers.get('If-None-Match');
  return header !== null && lists(header, etag);
}

/** Refuses a change by somebody who has not seen the current version. */
export function requireMatch(headers: Headers, webhook: StoredWebhook): void {
  const header = headers.get('If-Match');
  const etag = etagOf(webhook);
  if (header === null) {
    throw new ProblemError('precondition-required', 'Send the If-Match header with the ETag that you read.');
  }
  if (!lists(header, etag)) {
    throw new ProblemError('precondition-failed', `"${webhook.name}" was changed since you read it.`, {
      headers: { ETag: etag },
    });
  }
}
