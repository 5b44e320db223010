import { describe, expect, it } from 'vitest';

import type { Webhook } from '~/contract/webhooks';

import { planImport } from './importPlan';
import { type FileEntry } from './parseWebhookFile';
import { sampleWebhook } from './sampleWebhook';
import type { FileWebhook } from './webhookFile';

const catalogue = new Set(['USER_CREATED', 'USER_DELETED', 'USER_LOGIN']);
const selected = (...types: string[]) =>
  ({ mode: 'selected', types }) as const satisfies FileWebhook['events'];

let count = 0;
/** An entry of a file: new, and in nobody's way, unless `changes` say otherwise. */
const entry = (changes: Partial<FileWebhook> = {}): FileEntry => {
  count += 1;
  const webhook: FileWebhook = {
    name: `New ${count}`,
    events: selected('USER_CREATED'),
    notificationType: 'REST',
    url: `https://new.example.com/${count}`,
    apiKey: null,
    enabled: true,
    ...changes,
  };
  return { number: count, name: webhook.name, webhook };
};
const plan = (entries: FileEntry[], stored: Webhook[] = []) => planImport(entries, stored, catalogue);
const stored = sampleWebhook();
const same: Partial<FileWebhook> = {
  name: stored.name,
  description: 'Keeps contacts in step.',
  events: selected('USER_DELETED', 'USER_CREATED'),
  url: stored.url,
  apiKey: { placement: 'header', parameter: 'X-API-Key' },
};

describe('an entry is', () => {
  it('new when nothing has its name; it is created without a key, disabled if the file says so', () => {
    const [row] = plan([
      entry({ name: 'Orders', enabled: false, apiKey: { placement: 'query', parameter: 'k' } }),
    ]);
    expect(row).toMatchObject({ kind: 'new', needsKey: true, body: { name: 'Orders', enabled: false } });
    expect(row).not.toHaveProperty('body.apiKey');
  });

  it('the same when the webhook with its name, in whatever case, is', () => {
    expect(plan([entry(same)], [stored])).toMatchObject([{ kind: 'same' }]);
  });

  it('changed when that differs', () => {
    expect(plan([entry({ ...same, name: 'crm CONTACT sync', enabled: false })], [stored])).toMatchObject([
      {
        kind: 'changed',
        needsKey: false,
        patch: { name: 'crm CONTACT sync', enabled: false },
        stored: { id: 'wh_1' },
      },
    ]);
  });

  it('still there when the file was no good for it', () => {
    expect(plan([{ number: 1, name: 'Entry 1', reasons: ['Bad.'] }])).toEqual([
      { number: 1, name: 'Entry 1', kind: 'invalid', reasons: ['Bad.'] },
    ]);
  });
});

describe('an entry is invalid', () => {
  it('when another one before has the same name', () => {
    const [first, second] = [entry({ name: 'Orders' }), entry({ name: ' ORDERS ' })];
    expect(plan([first, second])).toMatchObject([
      { kind: 'new' },
      { kind: 'invalid', reasons: [`Entry ${first.number} of the file has the same name.`] },
    ]);
  });

  it.each<[string, Partial<FileWebhook>, string]>([
    [
      'events that are not in the catalogue',
      { events: selected('USER_LOGIN', 'ODD', 'NEW') },
      'There are no such event types: ODD, NEW.',
    ],
    ['an unknown type', { notificationType: 'SOAP' }, 'Choose one of these types: REST.'],
    [
      'a key in an unknown place',
      { ...same, apiKey: { placement: 'cookie', parameter: 'key' } },
      'Choose one of these places: header, query.',
    ],
  ])('with %s', (_, changes, reason) => {
    expect(plan([entry(changes)], [stored])).toMatchObject([{ kind: 'invalid', reasons: [reason] }]);
  });

  it('but not for what is stored like that already', () => {
    const odd = sampleWebhook({ notificationType: 'SOAP', events: selected('ODD'), apiKey: null });
    const entryOf = (changes: Partial<FileWebhook>) =>
      entry({ ...same, notificationType: 'SOAP', events: selected('ODD'), apiKey: null, ...changes });
    expect(plan([entryOf({})], [odd])).toMatchObject([{ kind: 'same' }]);
    expect(plan([entryOf({ enabled: false })], [odd])).toMatchObject([{ kind: 'changed' }]);
    expect(plan([entryOf({ events: selected('ODD', 'USER_LOGIN') })], [odd])).toMatchObject([
      { kind: 'changed' },
    ]);
  });
});

describe('events that would arrive twice', () => {
  const overlap = (name: string, what: string) =>
    `“${name}” already sends ${what} to this URL: each of these events would arrive twice.`;

  it('are found between the file and what is stored', () => {
    expect(plan([entry({ url: 'https://CRM.example.com:443/hooks' })], [stored])).toMatchObject([
      { kind: 'invalid', reasons: [overlap('CRM contact sync', 'USER_CREATED')] },
    ]);
  });

  it('are found inside the file, and the later entry is the wrong one', () => {
    const url = 'https://one.example.com/';
    const all = { mode: 'all' } as const;
    expect(
      plan([
        entry({ name: 'A', url, events: all }),
        entry({ url, events: all }),
        entry({ url, events: selected('USER_LOGIN') }),
      ]),
    ).toMatchObject([
      { kind: 'new' },
      { kind: 'invalid', reasons: [overlap('A', 'all events')] },
      { kind: 'invalid', reasons: [overlap('A', 'USER_LOGIN')] },
    ]);
  });

  it('are none when the file makes room first, in whatever order', () => {
    const moves = entry({ ...same, url: 'https://elsewhere.example.com/' });
    const takes = entry({ url: stored.url });
    expect(plan([takes, moves], [stored]).map(({ kind }) => kind)).toEqual(['new', 'changed']);
  });

  it('are no obstacle for other changes where two overlap already', () => {
    const twin = sampleWebhook({ id: 'wh_2', name: 'Twin' });
    expect(plan([entry({ ...same, enabled: false })], [stored, twin])).toMatchObject([{ kind: 'changed' }]);
  });
});
