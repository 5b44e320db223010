import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { apiKeyLength, checkApiKey, checkParameter } from './apiKey';
import { characters } from './rule';
import { maxDescriptionLength, maxNameLength, WebhookDescription, WebhookName } from './webhooks';
import { checkWebhookUrl, normaliseUrl, WebhookUrl } from './webhookUrl';

/** Any UTF-16, ASCII more often than not, and what harms more often than chance would have it. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.nat({ max: 0x7f }) },
      { weight: 2, arbitrary: fc.nat({ max: 0xffff }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(0x200b, 0x200d, 0x202e, 0x2066, 0x2069, 0xd800, 0xdfff, 0xfeff, 0xa0),
      },
    ),
    { maxLength: 120 },
  )
  .map((codes) => String.fromCharCode(...codes));

const anyUrl = fc.oneof(
  anyText,
  anyText.map((rest) => `https://${rest}`),
  anyText.map((rest) => `https://example.com/${rest}`),
  fc
    .tuple(
      fc.constantFrom('https://', 'HTTPS://', 'http://', 'https:/', 'https:\\\\', 'ftp://', ''),
      fc.constantFrom('', '', '', 'user@', 'a:b@', '@'),
      fc.constantFrom(
        'example.com',
        'EXAMPLE.com.',
        'localhost',
        '127.1',
        '[::1]',
        '0x7f.1',
        'bücher.example',
        'a..b',
        '',
      ),
      fc.constantFrom('', ':8443', ':443', ':99999', ':'),
      fc.constantFrom('', '/', '/a/../b', '\\a', '?a=b@c', '#', '/%zz', '/ü'),
      anyText,
    )
    .map((parts) => parts.join('')),
);

describe('a URL that the rule accepts', () => {
  const localHosts = ['localhost', '127.0.0.1', '[::1]'];
  const accepted = (check: (parsed: URL, url: string) => void) =>
    fc.assert(
      fc.property(anyUrl, (typed) => {
        const url = typed.trim();
        if (checkWebhookUrl(url) === undefined) check(new URL(url), url);
      }),
      { numRuns: 500 },
    );

  it('leads to a host, by https, or by http to this machine', () => {
    accepted(({ protocol, hostname }) => {
      expect(hostname).not.toBe('');
      if (protocol !== 'https:') expect([protocol, localHosts.includes(hostname)]).toEqual(['http:', true]);
    });
  });

  it('has no user name, password or fragment, also in the one spelling of it', () => {
    accepted(({ href }, url) => {
      for (const text of [url, href]) {
        const { username, password, hash } = new URL(text);
        expect([username, password, hash]).toEqual(['', '', '']);
      }
    });
  });

  it('has one spelling, which is accepted too if it is not too long', () => {
    accepted((_, url) => {
      const normal = normaliseUrl(url);
      expect(normaliseUrl(normal)).toBe(normal);
      if (normal.length <= 2048) expect(checkWebhookUrl(normal)).toBeUndefined();
    });
  });

  it('has nothing invisible in it but joiners', () => {
    accepted((_, url) => expect(url).not.toMatch(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u));
  });
});

describe('a rule', () => {
  const rules = {
    url: checkWebhookUrl,
    key: checkApiKey,
    parameter: checkParameter,
  };

  it.each(Object.entries(rules))(
    'for the %s has a code and a sentence for any text it refuses',
    (_, rule) => {
      fc.assert(
        fc.property(anyUrl, (text) => {
          const broken = rule(text);
          if (!broken) return;
          expect(broken.code).toMatch(/^[a-z-]+$/);
          expect(broken.message).toMatch(/\.$/);
          expect(broken.message.length).toBeLessThan(250);
        }),
      );
    },
  );

  it.each(Object.entries({ WebhookUrl, WebhookName, WebhookDescription }))(
    '%s trims once and for all, and changes nothing else',
    (_, schema) => {
      fc.assert(
        fc.property(anyUrl, (typed) => {
          const { success, data } = schema.safeParse(typed);
          if (!success) return;
          expect(data).toBe(typed.trim());
          expect(schema.parse(data)).toBe(data);
          expect(schema.parse(` ${data}\n`)).toBe(data);
        }),
      );
    },
  );
});

describe('a name', () => {
  /** Said in another way: one line of 1 to 80 characters, one of which can be seen, none of which turns or hides. */
  const mayBe = (name: string) => {
    const all = Array.from(name);
    const harmful = (char: string) =>
      /^[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]$/u.test(char) || /^[\u202A-\u202E\u2066-\u2069]$/.test(char);
    const seen = (char: string) =>
      /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(char) && !/[\u115F\u1160\u2800\u3164\uFFA0]/.test(char);
    return all.length <= maxNameLength && all.some(seen) && !all.some(harmful);
  };

  it('is accepted just when it may be one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(WebhookName.safeParse(text).success).toBe(mayBe(text.trim()));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'התראות כניסה',
    'إشعارات الفوترة – قسم 3',
    'می\u200Cخواهم',
    'क्\u200Dष',
    '👩🏽‍🚀 launches',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    'Zoë\u0308',
    'שָׁלוֹם',
  ])('may be in any language: %s', (name) => {
    expect(WebhookName.parse(name)).toBe(name);
  });

  it.each([
    ['Payroll \u202Etxt.exe', 'U+202E'],
    ['\u2067Admins\u2069', 'U+2067'],
    ['bell\u0007', 'U+0007'],
    ['two\nlines', 'U+000A'],
    ['half \uD83D', 'U+D83D'],
    ['line\u2028separator', 'U+2028'],
  ])('may not be %j', (name, code) => {
    const [issue] = WebhookName.safeParse(name).error?.issues ?? [];
    expect(issue).toMatchObject({ params: { code: 'invisible' } });
    expect(issue?.message).toContain(`Remove the invisible character ${code}`);
  });

  it.each(['\u200B', '\u3164\u2800', '\u0301'])('may not be %j, of which nothing is seen', (name) => {
    expect(WebhookName.safeParse(name).error?.issues).toMatchObject([{ params: { code: 'required' } }]);
  });
});

describe('a description', () => {
  it('is accepted just when it is short enough and nothing in it turns or hides', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => text.repeat(9)),
        ),
        (text) => {
          const kept = text.trim();
          const harmful = Array.from(kept).some(
            (char) =>
              !/[\t\n\r]/.test(char) && /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u.test(char),
          );
          expect(WebhookDescription.safeParse(text).success).toBe(
            characters(kept) <= maxDescriptionLength && !harmful,
          );
        },
      ),
    );
  });
});

describe('an API key', () => {
  it('is accepted just when it is 8 to 512 bytes from ! to ~', () => {
    const keys = fc.oneof(
      anyText,
      fc
        .array(fc.integer({ min: 0x21, max: 0x7e }), { maxLength: 600, size: 'max' })
        .map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(keys, (key) => {
        const bytes = new TextEncoder().encode(key);
        const right =
          bytes.length >= apiKeyLength.min &&
          bytes.length <= apiKeyLength.max &&
          bytes.every((byte) => byte > 0x20 && byte < 0x7f);
        expect(checkApiKey(key) === undefined).toBe(right);
      }),
    );
  });

  it('is never repeated in what is said about it', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text.length > 3),
        (text) => {
          const key = `${text}\u00e9-secret`;
          expect(checkApiKey(key)?.message).not.toContain(key);
        },
      ),
    );
  });
});

describe('the name of a header or parameter', () => {
  /** RFC 9110, 5.6.2, from the other side: a token is any visible ASCII character but the delimiters. */
  const delimiters = '"(),/:;<=>?@[\\]{}';
  const isToken = (text: string) =>
    text !== '' &&
    Array.from(text).every((char) => char > ' ' && char < '\u007f' && !delimiters.includes(char));
  const needed = ['host', 'content-length', 'content-type', 'connection', 'transfer-encoding'];

  it('is accepted just when it is a token that HTTP does not need itself', () => {
    const names = fc.oneof(
      anyText,
      fc.string({
        unit: fc.constantFrom(...Array.from("!#$%&'*+-.^_`|~09AZaz")),
        minLength: 1,
        maxLength: 30,
      }),
      fc
        .tuple(fc.constantFrom(...needed), fc.func(fc.boolean()))
        .map(([name, upper]) =>
          Array.from(name, (char, at) => (upper(at) ? char.toUpperCase() : char)).join(''),
        ),
    );
    fc.assert(
      fc.property(names, (name) => {
        expect(checkParameter(name) === undefined).toBe(
          isToken(name) && !needed.includes(name.toLowerCase()),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is one that fetch accepts for a header', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        if (checkParameter(name)) return;
        expect(() => new Headers({ [name]: 'value' })).not.toThrow();
      }),
    );
  });
});
