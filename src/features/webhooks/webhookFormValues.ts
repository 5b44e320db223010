import * as z from 'zod/mini';

import type { ApiError } from '~/api/apiError';
import { ApiKeyParameter, checkApiKey, defaultParameter } from '~/contract/apiKey';
import type { BodyOf } from '~/contract/endpoints';
import { characters, obeys } from '~/contract/rule';
import {
  checkSelectedEventTypes,
  maxNameLength,
  notificationTypes,
  type Webhook,
  WebhookDescription,
  WebhookName,
} from '~/contract/webhooks';
import { WebhookUrl } from '~/contract/webhookUrl';

/** The form as the administrator sees it, in the order of the screen. */
export const WebhookFormValues = z
  .object({
    name: WebhookName,
    /** `types` keeps what was selected while "all" is chosen, so that changing one's mind costs nothing. */
    events: z
      .object({ mode: z.enum(['selected', 'all']), types: z.array(z.string()) })
      .check(obeys(({ mode, types }) => (mode === 'all' ? undefined : checkSelectedEventTypes(types)))),
    notificationType: z.string(),
    url: WebhookUrl,
    /** What becomes of a key that is stored already; "new" where none is. */
    apiKeyChoice: z.enum(['new', 'keep', 'replace', 'remove']),
    /** Empty: no key. Counts only when it is new or replaces another. */
    apiKey: z.string(),
    apiKeyPlacement: z.string(),
    apiKeyParameter: ApiKeyParameter,
    description: WebhookDescription,
  })
  .check(({ value: { apiKey, apiKeyChoice }, issues }) => {
    if (apiKeyChoice === 'keep' || apiKeyChoice === 'remove') return;
    const message =
      apiKey === ''
        ? apiKeyChoice === 'replace' && 'Enter or generate the new key, or keep the stored one.'
        : checkApiKey(apiKey)?.message;
    // `input` would be what error reports show of the value: never the key.
    if (message) issues.push({ code: 'custom', message, path: ['apiKey'], input: undefined });
  });
export type WebhookFormValues = z.infer<typeof WebhookFormValues>;
export type FieldName = keyof WebhookFormValues;

/** What each field is called on the screen: the documentation's words. */
export const fieldLabels = {
  name: 'Webhook Name',
  events: 'Webhook Events',
  notificationType: 'Notification Type',
  url: 'URL',
  apiKeyChoice: 'API Key',
  apiKey: 'API Key',
  apiKeyPlacement: 'Where the key is sent',
  apiKeyParameter: 'Name of the header or parameter',
  description: 'Description',
} satisfies Record<FieldName, string>;

/** The fields from top to bottom. */
export const fieldNames = Object.keys(fieldLabels) as FieldName[]; // of a literal that has exactly these keys

/** The create view's starting values. */
export const emptyForm: WebhookFormValues = {
  name: '',
  events: { mode: 'selected', types: [] },
  notificationType: notificationTypes[0],
  url: '',
  apiKeyChoice: 'new',
  apiKey: '',
  apiKeyPlacement: 'header',
  apiKeyParameter: defaultParameter,
  description: '',
};

/** The form of a stored webhook. Its key is never known here: it is kept unless the administrator says otherwise. */
export function fromWebhook({ events, apiKey, ...webhook }: Webhook): WebhookFormValues {
  return {
    name: webhook.name,
    events: { mode: events.mode, types: events.mode === 'all' ? [] : events.types },
    notificationType: webhook.notificationType,
    url: webhook.url,
    apiKeyChoice: apiKey ? 'keep' : 'new',
    apiKey: '',
    apiKeyPlacement: apiKey?.placement ?? emptyForm.apiKeyPlacement,
    apiKeyParameter: apiKey?.parameter ?? emptyForm.apiKeyParameter,
    description: webhook.description ?? '',
  };
}

/** The create form filled in with what another webhook has. Its key can't be had; only where it is sent is taken along. */
export function duplicateOf(webhook: Webhook): WebhookFormValues {
  const suffix = ' (copy)';
  const room = maxNameLength - characters(suffix);
  const name = [...webhook.name].slice(0, room).join('').trimEnd() + suffix;
  return { ...fromWebhook(webhook), name, apiKeyChoice: 'new' };
}

/** What the form says about events, as the API wants it. */
export const eventSelection = ({ mode, types }: WebhookFormValues['events']): Webhook['events'] =>
  mode === 'all' ? { mode } : { mode, types };

/** The request that creates what the (checked) form says. */
export function toRequest(values: WebhookFormValues): BodyOf<'createWebhook'> {
  const { name, events, notificationType, url, apiKey, apiKeyPlacement, apiKeyParameter, description } =
    values;
  return {
    name,
    ...(description !== '' && { description }),
    events: eventSelection(events),
    notificationType,
    url,
    ...(apiKey !== '' && {
      apiKey: { placement: apiKeyPlacement, parameter: apiKeyParameter, key: apiKey },
    }),
  };
}

/** Which field shows an error at a place of the request. Longer pointers come first: the first that fits counts. */
const fieldOfPointer: [string, FieldName][] = [
  ['/name', 'name'],
  ['/events', 'events'],
  ['/notificationType', 'notificationType'],
  ['/url', 'url'],
  ['/apiKey/placement', 'apiKeyPlacement'],
  ['/apiKey/parameter', 'apiKeyParameter'],
  ['/apiKey', 'apiKey'],
  ['/description', 'description'],
];

/** A server's refusal, sorted by where it is shown: under fields, or above the buttons. */
export type Refusal = { fields: { name: FieldName; message: string }[]; form: string[] };

/** In words for people what the server says in terms of its protocol. */
const createdBefore =
  'An earlier try whose answer got lost has created this webhook, with what was typed then. Find it in the list and change it there.';

/** Sorts what the server said about a request: a sentence under each field that it names, all else above the buttons. */
export function sortRefusal(error: ApiError): Refusal {
  const refusal: Refusal = { fields: [], form: [] };
  for (const { pointer, code, detail } of error.problem?.errors ?? []) {
    const field = fieldOfPointer.find(([start]) => pointer === start || pointer.startsWith(`${start}/`));
    if (code === 'idempotency-key-reused') refusal.form.push(createdBefore);
    else if (field) refusal.fields.push({ name: field[1], message: detail });
    else refusal.form.push(detail);
  }
  if (refusal.fields.length === 0 && refusal.form.length === 0) refusal.form.push(error.report);
  return refusal;
}
