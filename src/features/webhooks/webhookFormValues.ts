import * as z from 'zod/mini';

import type { ApiError } from '~/api/apiError';
import { ApiKeyParameter, checkApiKey, defaultParameter, placements } from '~/contract/apiKey';
import type { BodyOf } from '~/contract/endpoints';
import { obeys } from '~/contract/rule';
import { notificationTypes, SelectedEventTypes, WebhookDescription, WebhookName } from '~/contract/webhooks';
import { WebhookUrl } from '~/contract/webhookUrl';

/** The form as the administrator sees it, in the order of the screen. */
export const WebhookFormValues = z.object({
  name: WebhookName,
  /** `types` keeps what was selected while "all" is chosen, so that changing one's mind costs nothing. */
  events: z.discriminatedUnion('mode', [
    z.object({ mode: z.literal('selected'), types: SelectedEventTypes }),
    z.object({ mode: z.literal('all'), types: z.array(z.string()) }),
  ]),
  notificationType: z.string(),
  url: WebhookUrl,
  /** Empty: no key. */
  apiKey: z.string().check(obeys((key) => (key === '' ? undefined : checkApiKey(key)))),
  apiKeyPlacement: z.enum(placements),
  apiKeyParameter: ApiKeyParameter,
  description: WebhookDescription,
});
export type WebhookFormValues = z.infer<typeof WebhookFormValues>;
export type FieldName = keyof WebhookFormValues;

/** What each field is called on the screen: the documentation's words. */
export const fieldLabels = {
  name: 'Webhook Name',
  events: 'Webhook Events',
  notificationType: 'Notification Type',
  url: 'URL',
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
  apiKey: '',
  apiKeyPlacement: 'header',
  apiKeyParameter: defaultParameter,
  description: '',
};

/** The request that creates what the (checked) form says. */
export function toRequest(values: WebhookFormValues): BodyOf<'createWebhook'> {
  const { name, events, notificationType, url, apiKey, apiKeyPlacement, apiKeyParameter, description } =
    values;
  return {
    name,
    ...(description !== '' && { description }),
    events: events.mode === 'all' ? { mode: 'all' } : { mode: 'selected', types: events.types },
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
  if (refusal.fields.length === 0 && refusal.form.length === 0) refusal.form.push(error.message);
  return refusal;
}
