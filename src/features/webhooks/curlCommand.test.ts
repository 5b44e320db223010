import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { shellWord } from './codeQuoting';
import { curlCommand } from './curlCommand';

const apiKey = `k&y#%+'"=$12345`;

/** The words of a script's first command, and what follows it, read as a POSIX shell does: just what curlCommand needs of that. */
function readCommand(script: string): { words: string[]; input: string } {
  const words: string[] = [];
  let word: string | undefined;
  let at = 0;
  const printed = (_: string, bytes: string) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      Uint8Array.from(bytes.split('\\').slice(1), (byte) => Number.parseInt(byte, 8)),
    );
  const add = (text: string) => {
    word = (word ?? '') + text;
  };
  const until = (end: string) => {
    const start = at + 1;
    at = script.indexOf(end, start);
    return script.slice(start, at);
  };
  for (; at < script.length; at += 1) {
    const char = script[at] ?? '';
    if (char === "'") add(until("'"));
    else if (char === '"')
      add(
        until('"')
          .replace('$API_KEY', apiKey)
          .replace('$(date +%s)', '1767225600')
          .replace(/^\$\(printf '([\\\d]+)'\)$/, printed),
      );
    else if (char === '\\' && script[at + 1] === '\n') at += 1;
    else if (char === '\\') add(script[(at += 1)] ?? '');
    else if (char === '#' && word === undefined) until('\n');
    else if (char === ' ' || char === '\n') {
      if (word !== undefined) words.push(word);
      word = undefined;
      if (char === '\n' && words.length > 0) break;
    } else add(char);
  }
  return { words, input: script.slice(at + 1) };
}

const tokens = fc.string({
  unit: fc.constantFrom(..."!#$%&'*+-.^_`|~09AZaz".split('')),
  minLength: 1,
  maxLength: 20,
});
const urls = fc.webUrl({ withQueryParameters: true }).map((url) => `${url}'$(x)\`{a}[b]"`);
const body = '{\n  "text": "it\'s $HOME `x`"\n}';

const common = ['--header', 'X-Webhook-Id: wh_1', '--header', 'X-Webhook-Delivery: try-1767225600'];
const rest = [...common, '--header', 'X-Webhook-Attempt: 1', '--data-binary', '@-', '<<JSON'];
const json = ['--header', 'Content-Type: application/json'];

it('a quoted word is one word for a shell, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      expect(readCommand(`${shellWord(text)}\n`).words).toEqual([text]);
    }),
  );
});

it('a quoted word has nothing in it that acts on a terminal or turns the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(shellWord(text)).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    }),
  );
});

describe('the command', () => {
  it('sends the body, and the key in a header', () => {
    fc.assert(
      fc.property(urls, tokens, (url, parameter) => {
        const key = { placement: 'header', parameter } as const;
        const { words, input } = readCommand(curlCommand({ url, webhookId: 'wh_1', key, body }));
        const header = ['--header', `${parameter}: ${apiKey}`];
        expect(words).toEqual(['curl', '--globoff', '--include', url, ...json, ...header, ...rest]);
        expect(input).toBe(`${body}\nJSON\n`);
      }),
    );
  });

  it('sends the key in the query string, encoded by curl', () => {
    fc.assert(
      fc.property(tokens, (parameter) => {
        const key = { placement: 'query', parameter } as const;
        const url = 'https://example.com/in?a=b';
        const { words } = readCommand(curlCommand({ url, webhookId: 'wh_1', key, body }));
        const query = ['--url-query', `${encodeURIComponent(parameter)}=${apiKey}`];
        expect(words).toEqual(['curl', '--include', url, ...query, ...json, ...rest]);
      }),
    );
  });

  it('speaks of no key where there is none', () => {
    const command = curlCommand({ url: 'https://example.com', webhookId: 'wh_1', key: undefined, body });
    expect(readCommand(command).words).toEqual([
      'curl',
      '--include',
      'https://example.com',
      ...json,
      ...rest,
    ]);
    expect(command).not.toContain('API_KEY');
  });
});
