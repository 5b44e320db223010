import { describe, expect, it } from 'vitest';

import { ApiError } from '~/api/apiError';
import { WebhookCreate } from '~/contract/webhooks';

import { emptyForm, fieldNames, sortRefusal, toRequest, WebhookFormValues } from './webhookFormValues';

const filled: WebhookFormValues = {
  ...emptyForm,
  name: 'Orders',
  events: { mode: 'selected', types: ['USER_CREATED', 'USER_DELETED'] },
  url: 'https://orders.example.com/hooks',
};

describe('the request', () => {
  it('of a form with no more than it needs leaves out what was left empty', () => {
    expect(toRequest(filled)).toEqual({
      name: 'Orders',
      events: { mode: 'selected', types: ['USER_CREATED', 'USER_DELETED'] },
      notificationType: 'REST',
      url: 'https://orders.example.com/hooks',
    });
  });

  it('of a form with everything carries everything', () => {
    const request = toRequest({
      ...filled,
      description: 'For the shop.',
      apiKey: 's3cretKey',
      apiKeyPlacement: 'query',
      apiKeyParameter: 'token',
    });
    expect(request).toMatchObject({
      description: 'For the shop.',
      apiKey: { placement: 'query', parameter: 'token', key: 's3cretKey' },
    });
    expect(WebhookCreate.parse(request)).toEqual(request);
  });

  it('for all events does not carry the selection that was kept aside', () => {
    const events = { mode: 'all', types: ['USER_CREATED'] } as const;
    expect(toRequest({ ...filled, events: { ...events, types: [...events.types] } }).events).toEqual({
      mode: 'all',
    });
  });

  it('carries event types that the catalogue does not know', () => {
    const events = { mode: 'selected' as const, types: ['MOON_LANDED'] };
    expect(toRequest({ ...filled, events }).events).toEqual(events);
  });
});

describe('the form', () => {
  /** Which fields of a form are wrong, and what is said. */
  const errors = (changes: Partial<Record<keyof WebhookFormValues, unknown>>) =>
    WebhookFormValues.safeParse({ ...filled, ...changes }).error?.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );

  it('that is empty asks for a name, events and a URL', () => {
    expect(errors(emptyForm)).toEqual([
      'name: Enter a name for the webhook.',
      'events: Select at least one event, or all events.',
      'url: Enter the URL that receives the events.',
    ]);
  });

  it.each([
    ['no selection while all events are chosen', { events: { mode: 'all', types: [] } }],
    ['no API key', { apiKey: '' }],
    ['no description', { description: ' ' }],
  ])('may have %s', (_, changes) => {
    expect(errors(changes)).toBeUndefined();
  });

  it.each([
    ['apiKey', { apiKey: 'short' }],
    ['apiKeyParameter', { apiKeyParameter: 'Host' }],
    ['url', { url: 'http://example.com' }],
    ['description', { description: 'a'.repeat(501) }],
  ])('shows a broken rule at %s', (field, changes) => {
    expect(errors(changes)).toEqual([expect.stringContaining(`${field}: `)]);
  });

  it('has exactly the fields that have a label', () => {
    expect(fieldNames.toSorted()).toEqual(Object.keys(emptyForm).toSorted());
  });
});

describe("a server's refusal", () => {
  const refusal = (...errors: [pointer: string, detail: string][]) =>
    new ApiError('status', {
      status: 422,
      problem: {
        type: '/problems/validation-failed',
        title: 'Some fields are not valid',
        status: 422,
        detail: 'In general.',
        errors: errors.map(([pointer, detail]) => ({ pointer, code: 'wrong', detail })),
      },
    });

  it.each([
    ['/name', 'name'],
    ['/events', 'events'],
    ['/events/mode', 'events'],
    ['/events/types', 'events'],
    ['/events/types/3', 'events'],
    ['/notificationType', 'notificationType'],
    ['/url', 'url'],
    ['/apiKey', 'apiKey'],
    ['/apiKey/key', 'apiKey'],
    ['/apiKey/placement', 'apiKeyPlacement'],
    ['/apiKey/parameter', 'apiKeyParameter'],
    ['/description', 'description'],
  ])('at %s is shown at %s', (pointer, name) => {
    expect(sortRefusal(refusal([pointer, 'Not so.']))).toEqual({
      fields: [{ name, message: 'Not so.' }],
      form: [],
    });
  });

  it.each(['', '/', '/enabled', '/names', '/eventsX', '/webhook/name', 'name'])(
    'at %j, which is no field, is shown above the buttons',
    (pointer) => {
      expect(sortRefusal(refusal([pointer, 'Not so.']))).toEqual({ fields: [], form: ['Not so.'] });
    },
  );

  it('of many parts loses none', () => {
    expect(sortRefusal(refusal(['/url', 'A.'], ['/enabled', 'B.'], ['/name', 'C.']))).toEqual({
      fields: [
        { name: 'url', message: 'A.' },
        { name: 'name', message: 'C.' },
      ],
      form: ['B.'],
    });
  });

  it.each([
    ['of no part', refusal(), 'In general.'],
    ['without a problem', new ApiError('status', { status: 503 }), 'The server has a problem (status 503).'],
    ['that never came', new ApiError('network'), 'The server could not be reached.'],
  ])('%s is shown above the buttons as what happened', (_, error, sentence) => {
    const { fields, form } = sortRefusal(error);
    expect(fields).toEqual([]);
    expect(form).toEqual([expect.stringContaining(sentence)]);
  });

  it('never repeats the key that was sent, however the server has written it', () => {
    const key = 's3cret/"key"';
    const error = refusal(
      ['/apiKey', `The key ${key} is too weak.`],
      ['/enabled', `Not with ${encodeURIComponent(key)}, nor ${JSON.stringify(key)}.`],
    );
    expect(sortRefusal(error, key)).toEqual({
      fields: [{ name: 'apiKey', message: 'The key [redacted] is too weak.' }],
      form: ['Not with [redacted], nor "[redacted]".'],
    });
  });
});
