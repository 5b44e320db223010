import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { apiKeyLength } from '~/contract/apiKey';
import { redactedKey } from '~/contract/deliveries';
import { redactText } from '~/contract/redactText';

import { type KeyInUse, redactKey } from './redaction';

const visible = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
const key = fc
  .string({ unit: visible, minLength: apiKeyLength.min, maxLength: 60 })
  // A key that is part of the mark itself cannot be told from it.
  .filter((text) => !redactedKey.includes(text));
const token = fc.stringMatching(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,20}$/);
const inUse: fc.Arbitrary<KeyInUse> = fc.record({
  placement: fc.constantFrom('header', 'query', 'cookie'),
  parameter: token,
  key,
});

const percent = (text: string) =>
  [...text].map((character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');

/** Ways in which a key is written where a receiver or a URL repeats it. */
const writings: ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  percent,
  (text) => percent(text).toUpperCase(),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => new URLSearchParams({ k: text }).toString().slice(2),
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => JSON.stringify(JSON.stringify(text)).slice(3, -3),
  (text) => [...text].map((character) => `\\u00${character.charCodeAt(0).toString(16)}`).join(''),
  (text) => [...text].map((character) => `&#${character.charCodeAt(0)};`).join(''),
  (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
];
const writing = fc.constantFrom(...writings);
const otherCase = (name: string) => (name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase());

/** A request that carries the key where it belongs, and a receiver that repeats it everywhere. */
function exchange(
  { placement, parameter, key: secret }: KeyInUse,
  write: (text: string) => string,
  around: string,
) {
  const written = write(secret);
  const name = encodeURIComponent(parameter);
  return {
    request: {
      method: 'POST',
      url: `https://a.example/hooks?x=1&${name}=${placement === 'query' ? encodeURIComponent(secret) : written}&y=2`,
      headers: {
        [placement === 'header' ? parameter : 'X-Other']: placement === 'header' ? secret : written,
        Cookie: `${parameter}=${secret}`,
      },
      body: `{"note":"${around}${written}${around}"}`,
    },
    response: {
      status: 200,
      headers: { [`X-Echo-${secret}`]: written, 'X-Url': `https://a.example/?${name}=${written}` },
      body: `${around}${written}${around}${secret}`,
      truncated: false,
    },
    error: { kind: 'connect', message: `could not connect with ${written}` },
  };
}

/** All texts, as they are and as whoever undoes their escapes reads them. */
function readings(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  const texts = Object.entries(value).flatMap(([name, inner]) => [name, ...readings(inner)]);
  return texts.flatMap((text) => {
    try {
      return [text, decodeURIComponent(text)];
    } catch {
      return [text];
    }
  });
}

describe('redaction', () => {
  it('leaves the key nowhere, whatever it is, wherever it travels, however it is written', () => {
    fc.assert(
      fc.property(inUse, writing, fc.string(), (use, write, around) => {
        const redacted = redactKey(exchange(use, write, around), use);
        for (const text of readings(redacted)) expect(text).not.toContain(use.key);
      }),
      { numRuns: 500 },
    );
  });

  it('finds every way of writing it', () => {
    fc.assert(
      fc.property(key, writing, (secret, write) => {
        expect(redactText(`before ${write(secret)} after`, secret)).toMatch(
          /^before \[redacted\] after$|^\[redacted\]$/,
        );
      }),
    );
  });

  it('wipes the place of the key whatever stands in it, and its name in any case', () => {
    fc.assert(
      fc.property(inUse, fc.stringMatching(/^[a-z]{0,12}$/), (use, value) => {
        const parameter = otherCase(use.parameter);
        const url = `https://a.example/?a=1&${encodeURIComponent(parameter)}=${value}`;
        const request = { method: 'POST', url, headers: { [parameter]: value }, body: '' };
        const redacted = redactKey({ request, response: null, error: null }, use).request;
        if (use.placement === 'query') expect(redacted.url.endsWith(`=${redactedKey}`)).toBe(true);
        if (use.placement === 'header') expect(Object.values(redacted.headers)).toEqual([redactedKey]);
      }),
    );
  });

  it('leaves everything else as it is', () => {
    const request = {
      method: 'POST',
      url: 'https://a.example/p%20q?labels=team%3Aa&x=1+2&token=secret-key-1&z',
      headers: { 'Content-Type': 'application/json', 'X-API-Key': 'mine' },
      body: '{"a":"token"}',
    };
    const use = { placement: 'query', parameter: 'token', key: 'secret-key-1' };
    expect(redactKey({ request, response: null, error: null }, use)).toEqual({
      request: { ...request, url: 'https://a.example/p%20q?labels=team%3Aa&x=1+2&token=[redacted]&z' },
      response: null,
      error: null,
    });
  });

  it('leaves no key that the mark makes together with what stands around it', () => {
    expect(redactText('d]AAAAAAAAAAAA', 'd]AAAAAA')).not.toContain('d]AAAAAA');
  });
});
