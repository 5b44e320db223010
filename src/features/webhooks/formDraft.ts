import * as z from 'zod/mini';

import { Webhook } from '~/contract/webhooks';

import type { WebhookFormValues } from './webhookFormValues';
import type { VersionedWebhook } from './webhookQueries';

/*
 * What was typed into the form of a webhook, kept for the case that the page goes away by accident: a crash, a reload, a session that
 * ended. It lives in sessionStorage: that survives all three (a sign-in page brings the same tab back), ends with the tab, and
 * no other tab or later user of the browser finds it, as they would in localStorage. Whoever signs in next in this tab is told
 * apart by `owner`. Storage that is blocked or full means no draft, and never an error.
 */

/** Raise it when a draft's shape changes: older drafts are then left alone. */
const version = 2;

const storageKey = (name: string) => `webhook-console.draft.${name}`;

/**
 * The part of the form that is kept. This is a list of what may be stored, and the API key is not on it: what is not named
 * here is dropped. Its rules are looser than the form's: half of a URL is worth keeping.
 */
const DraftValues = z.object({
  name: z.string(),
  events: z.object({ mode: z.enum(['selected', 'all']), types: z.array(z.string()) }),
  notificationType: z.string(),
  url: z.string(),
  apiKeyChoice: z.enum(['new', 'keep', 'replace', 'remove']),
  apiKeyPlacement: z.string(),
  apiKeyParameter: z.string(),
  description: z.string(),
});
type DraftValues = z.infer<typeof DraftValues>;

const FormDraft = z.object({
  version: z.literal(version),
  /** E-mail address of who typed it. */
  owner: z.string(),
  /** RFC 3339, UTC. */
  savedAt: z.iso.datetime(),
  /** Whether there was an API key, which is not in here. */
  hadKey: z.boolean(),
  /** Of the edit form: the version of the webhook that it was about; without the end of its key. */
  base: z.optional(z.object({ webhook: Webhook, etag: z.string() })),
  /** Of the create form: with which key it is sent, so that the form that is filled in again creates no second webhook. */
  idempotencyKey: z.optional(z.string()),
  values: DraftValues,
});
export type FormDraft = z.infer<typeof FormDraft>;

/** The draft of this name, if there is one that makes sense. Never throws. */
export function loadDraft(name: string): FormDraft | undefined {
  try {
    return FormDraft.safeParse(JSON.parse(sessionStorage.getItem(storageKey(name)) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what is in the form, all but the API key; of a form with nothing more than `defaults`, nothing. Says whether that
 * worked; never throws.
 */
export function saveDraft(
  name: string,
  {
    owner,
    values,
    defaults,
    base,
    idempotencyKey,
  }: {
    owner: string;
    values: WebhookFormValues;
    defaults: WebhookFormValues;
    base?: VersionedWebhook | undefined;
    idempotencyKey?: string | undefined;
  },
): boolean {
  const kept = pick(values);
  if (JSON.stringify(kept) === JSON.stringify(pick(defaults))) {
    removeDraft(name);
    return true;
  }
  const draft: FormDraft = {
    version,
    owner,
    savedAt: new Date().toISOString(),
    hadKey: values.apiKey !== '',
    values: kept,
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(base && { base: { webhook: withoutHint(base.webhook), etag: base.etag } }),
  };
  try {
    sessionStorage.setItem(storageKey(name), JSON.stringify(draft));
    return true;
  } catch {
    // Blocked or full: see above.
    return false;
  }
}

/** Not even the end of a stored key belongs into a storage. */
const withoutHint = (webhook: Webhook): Webhook => ({
  ...webhook,
  apiKey: webhook.apiKey && { ...webhook.apiKey, hint: '' },
});

/** Forgets the draft of this name. Never throws. */
export function removeDraft(name: string): void {
  try {
    sessionStorage.removeItem(storageKey(name));
  } catch {
    // Nothing can be in there.
  }
}

/** The form as the draft left it. */
export const restoreDraft = (draft: FormDraft, defaults: WebhookFormValues): WebhookFormValues => ({
  ...defaults,
  ...draft.values,
});

const pick = (values: WebhookFormValues): DraftValues => DraftValues.parse(values);

const time = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' });

/** When a draft was kept, as the reader's clock says it: "at 14:05"; with the day when that was not today. */
export function draftTime(savedAt: string, now: Date): string {
  const then = new Date(savedAt);
  const at = `at ${time.format(then)}`;
  return then.toDateString() === now.toDateString() ? at : `on ${day.format(then)} ${at}`;
}
