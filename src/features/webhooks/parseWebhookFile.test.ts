import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseWebhookFile } from './parseWebhookFile';
import { fileFormat, type FileWebhook } from './webhookFile';

const good: FileWebhook = {
  name: 'Orders',
  events: { mode: 'selected', types: ['USER_CREATED'] },
  notificationType: 'REST',
  url: 'https://orders.example.com/hooks',
  apiKey: { placement: 'header', parameter: 'X-API-Key' },
  enabled: true,
};
const fileOf = (...webhooks: unknown[]) => ({
  format: fileFormat,
  version: 1,
  exportedAt: '2026-11-24T10:00:00Z',
  webhooks,
});
const parse = (value: unknown) => parseWebhookFile(JSON.stringify(value));
const reasons = (changes: object) => {
  const { entries = [] } = { entries: undefined, ...parse(fileOf(good, { ...good, ...changes })) };
  const [, entry] = entries ?? [];
  return entry && 'reasons' in entry ? entry.reasons : undefined;
};

describe('a file', () => {
  it('of webhooks is read, entry by entry', () => {
    const { name: _, ...nameless } = good;
    expect(parse(fileOf(good, nameless, { ...good, name: ' Late ', url: 'ftp://x' }))).toEqual({
      entries: [
        { number: 1, name: 'Orders', webhook: good },
        { number: 2, name: 'Entry 2', reasons: ['webhooks, entry 2, name: This is missing.'] },
        {
          number: 3,
          name: 'Late',
          reasons: [expect.stringMatching(/^webhooks, entry 3, url: ftp: is not supported\. Use https:/)],
        },
      ],
    });
  });

  it('may begin with a byte order mark', () => {
    expect(parseWebhookFile(`\uFEFF${JSON.stringify(fileOf(good))}`)).toHaveProperty('entries');
  });

  it.each<[unknown, RegExp]>([
    [null, /^This is not a file of webhooks/],
    [[good], /^This is not a file of webhooks/],
    ['text', /^This is not a file of webhooks/],
    [{ items: [good] }, /“format” is not “webhook-console\/webhooks”/],
    [{ ...fileOf(good), version: 2 }, /newer console: it has version 2, and this one reads version 1/],
    [{ ...fileOf(good), version: 'one' }, /^version: This must be 1\.$/],
    [{ ...fileOf(good), webhooks: {} }, /^webhooks: This must be a list\.$/],
    [{ format: fileFormat, version: 1 }, /^exportedAt: This is missing\. webhooks: This is missing\.$/],
    [fileOf(), /^There are no webhooks in this file\.$/],
  ])('that is foreign is refused: %j', (value, refusal) => {
    expect(parse(value).refusal).toMatch(refusal);
  });

  it.each([
    ['', 'This file is empty.'],
    [' \n', 'This file is empty.'],
    ['{\n  "format": x', 'This is not valid JSON: “x” is not expected at line 2, column 13.'],
  ])('that is no JSON is refused: %j', (text, refusal) => {
    expect(parseWebhookFile(text)).toEqual({ refusal });
  });
});

describe('an entry says what is wrong and where', () => {
  it.each<[object, string]>([
    [{ name: 7 }, 'name: This must be a text.'],
    [{ name: ' ' }, 'name: Enter a name for the webhook.'],
    [{ enabled: 'yes' }, 'enabled: This must be true or false.'],
    [{ enabled: null }, 'enabled: This must be true or false.'],
    [{ events: 'all' }, 'events: This must be an object.'],
    [{ events: { mode: 'some' } }, 'events, mode: Use "selected", with types, or "all".'],
    [{ events: {} }, 'events, mode: This is missing.'],
    [{ events: { mode: 'selected' } }, 'events, types: This is missing.'],
    [{ events: { mode: 'selected', types: [] } }, 'events, types: Select at least one event, or all events.'],
    [{ events: { mode: 'selected', types: ['A', 1] } }, 'events, types, entry 2: This must be a text.'],
    [{ apiKey: 'secret' }, 'apiKey: This must be an object.'],
    [
      { apiKey: { placement: 'header', parameter: 'Host' } },
      'apiKey, parameter: Host is needed by HTTP itself. ',
    ],
    [{ apiKey: { ...good.apiKey, key: 'secret-1234' } }, 'apiKey: There is no such field: key. '],
    [{ id: 'wh_1', hint: '' }, ': There is no such field: id, hint. '],
  ])('%j', (changes, reason) => {
    const found = reasons(changes);
    expect(found).toHaveLength(1);
    expect(found?.[0]).toContain(`webhooks, entry 2${reason.startsWith(':') ? '' : ', '}${reason}`);
    expect(found?.[0]).not.toContain('secret-1234');
  });

  it('all of it, when there is more', () => {
    expect(reasons({ name: '', url: 'x', enabled: 1 })).toHaveLength(3);
  });
});

/** Halves of surrogate pairs and control characters included. */
const anyText = fc.array(fc.nat({ max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe('never throws', () => {
  const expectSound = (text: string) => {
    const parsed = parseWebhookFile(text);
    if (parsed.refusal !== undefined) expect(parsed.refusal).not.toBe('');
    else for (const entry of parsed.entries) if (!entry.webhook) expect(entry.reasons).not.toEqual([]);
  };

  it('for any text', () => {
    fc.assert(fc.property(anyText, expectSound));
  });

  it('for any JSON', () => {
    fc.assert(fc.property(fc.json(), expectSound));
  });

  it('for any JSON in the place of webhooks', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (webhooks) => expectSound(JSON.stringify(fileOf(...webhooks)))),
    );
  });

  it('for any JSON in the place of fields', () => {
    const entry = fc.record(
      Object.fromEntries(
        Object.keys({ ...good, description: '', __proto__x: 1 }).map((key) => [key, fc.jsonValue()]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        expectSound(JSON.stringify(fileOf(...entries.map((fields) => ({ ...good, ...fields })))));
      }),
    );
  });

  it('for very deep nesting', () => {
    expectSound('['.repeat(1_000_000));
    expectSound(`${'['.repeat(5000)}${']'.repeat(5000)}`);
  });
});
