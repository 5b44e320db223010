import { apiKeyLength } from '~/contract/apiKey';
import { maxUrlLength } from '~/contract/webhookUrl';
import { maxDescriptionLength, maxNameLength } from '~/contract/webhooks';

import type { Api, Reply } from '../api';
import { checkEach, checksOf } from '../check';
import { expectProblem, expectSame, expectStatus, expectThat } from '../outcome';

/** A value that a rule of the contract refuses. */
export type Refused = {
  rule: string;
  pointer: string;
  /** Where the contract gives the rule a code. */
  code?: string;
  /** The members of the body that break the rule. */
  body: Record<string, unknown>;
  /** Whether it can be wrong only in a create request. */
  createOnly?: true;
};

const url = (text: string, rule: string, code: string): Refused => ({
  rule: `A URL ${rule}.`,
  pointer: '/url',
  code,
  body: { url: text },
});
const secret = 'conformance-key-1';
const apiKey = (member: string, value: string, rule: string, code: string): Refused => ({
  rule,
  pointer: `/apiKey/${member}`,
  code,
  body: { apiKey: { key: secret, [member]: value } },
});
const reserved = ['Host', 'Content-Length', 'Content-Type', 'Connection', 'transfer-encoding'] as const;
const parameterReserved = (name: string) =>
  apiKey('parameter', name, `The key cannot travel as ${name}, which HTTP needs itself.`, 'reserved');

/** Every rule about one field. */
export const refused = {
  'name blank': {
    rule: 'A name is not blank.',
    pointer: '/name',
    code: 'required',
    body: { name: ' \u3000 ' },
  },
  'name length': {
    rule: `A name has at most ${maxNameLength} characters.`,
    pointer: '/name',
    code: 'too-long',
    body: { name: 'n'.repeat(maxNameLength + 1) },
  },
  'name invisible': {
    rule: 'A name has no characters that turn the direction of text.',
    pointer: '/name',
    code: 'invisible',
    body: { name: 'Conformance \u202Eeman' },
  },
  'name line break': {
    rule: 'A name is one line.',
    pointer: '/name',
    code: 'invisible',
    body: { name: 'Conformance\nname' },
  },
  'description length': {
    rule: `A description has at most ${maxDescriptionLength} characters.`,
    pointer: '/description',
    code: 'too-long',
    body: { description: 'd'.repeat(maxDescriptionLength + 1) },
  },
  'description invisible': {
    rule: 'A description has no control characters but tabs and line breaks.',
    pointer: '/description',
    code: 'invisible',
    body: { description: 'bell \u0007' },
  },
  'events empty': {
    rule: 'At least one event type is selected.',
    pointer: '/events/types',
    code: 'required',
    body: { events: { mode: 'selected', types: [] } },
  },
  'events twice': {
    rule: 'No event type is selected twice.',
    pointer: '/events/types',
    code: 'duplicate',
    body: { events: { mode: 'selected', types: ['CONFORMANCE_TWICE', 'CONFORMANCE_TWICE'] } },
  },
  'events mode': {
    rule: 'The mode of the events is selected or all.',
    pointer: '/events/mode',
    body: { events: { mode: 'none' } },
  },
  'notification type': {
    rule: 'The notification type is one of the contract.',
    pointer: '/notificationType',
    code: 'unknown',
    body: { notificationType: 'PIGEON' },
  },
  'url empty': url('  ', 'is not empty', 'required'),
  'url length': url(
    `https://conformance.invalid/${'u'.repeat(maxUrlLength)}`,
    `has at most ${maxUrlLength} characters`,
    'too-long',
  ),
  'url http': url('http://conformance.invalid/', 'is https, unless it is local', 'no-https'),
  'url scheme': url('ftp://conformance.invalid/', 'has no other scheme', 'no-https'),
  'url space': url('https://conformance.invalid/a b', 'has no white space', 'white-space'),
  'url invisible': url('https://conformance.invalid/\u202Ea', 'has no invisible characters', 'invisible'),
  'url incomplete': url('https://', 'is complete', 'not-a-url'),
  'url slashes': url('https:///conformance.invalid/', 'has two slashes before its host', 'not-a-url'),
  'url credentials': url(
    'https://me:secret@conformance.invalid/',
    'has no user name and password',
    'credentials',
  ),
  'url fragment': url('https://conformance.invalid/#part', 'has no fragment', 'fragment'),
  'key short': apiKey(
    'key',
    'c'.repeat(apiKeyLength.min - 1),
    `A key has at least ${apiKeyLength.min} characters.`,
    'too-short',
  ),
  'key long': apiKey(
    'key',
    'c'.repeat(apiKeyLength.max + 1),
    `A key has at most ${apiKeyLength.max} characters.`,
    'too-long',
  ),
  'key characters': apiKey('key', 'conformance kéy', 'A key is visible ASCII.', 'not-visible-ascii'),
  'key placement': apiKey('placement', 'cookie', 'A key travels as header or query parameter.', 'unknown'),
  'parameter empty': apiKey('parameter', '', 'The name of the key’s parameter is not empty.', 'required'),
  'parameter token': apiKey(
    'parameter',
    'X API Key',
    'The name of the key’s parameter is a token.',
    'not-a-token',
  ),
  'parameter Host': parameterReserved(reserved[0]),
  'parameter Content-Length': parameterReserved(reserved[1]),
  'parameter Content-Type': parameterReserved(reserved[2]),
  'parameter Connection': parameterReserved(reserved[3]),
  'parameter Transfer-Encoding': parameterReserved(reserved[4]),
  'unknown member': {
    rule: 'A member that the contract does not name is refused.',
    pointer: '/conformance',
    body: { conformance: true },
  },
  'unknown key member': {
    rule: 'A member of apiKey that the contract does not name is refused.',
    pointer: '/apiKey/conformance',
    body: { apiKey: { key: secret, conformance: true } },
  },
  'wrong type': {
    rule: 'A member has the type that the contract gives it.',
    pointer: '/enabled',
    body: { enabled: 'yes' },
  },
} satisfies Record<string, Refused>;
export type RefusedName = keyof typeof refused;

// Object.keys forgets that the table's keys are known.
const names = Object.keys(refused) as RefusedName[];

async function update(api: Api, body: object): Promise<Reply> {
  const { data, etag } = await api.create();
  return api.call('updateWebhook', { id: data.id, body, headers: { 'If-Match': etag } });
}

/** What the server must take as it is. */
const accepted = {
  'name of 80 emoji': {
    rule: 'Length is counted in code points.',
    body: { name: '🦊'.repeat(maxNameLength) },
  },
  'long description': {
    rule: `A description may have ${maxDescriptionLength} characters in several lines.`,
    body: { description: `${'d'.repeat(maxDescriptionLength - 3)}\n\te` },
  },
  'any script': { rule: 'Names may be in any script.', body: { name: 'می‌خواهم नमस्ते שלום' } },
} satisfies Record<string, { rule: string; body: { name?: string; description?: string } }>;
export type AcceptedName = keyof typeof accepted;

/** Every rule about one field, in create and in update; and what has to be accepted. */
export const fieldChecks = {
  ...checkEach('fields', 'refuses', names, (name) => {
    const { rule, pointer, code, body, createOnly }: Refused = refused[name];
    return {
      rule,
      run: async (api) => {
        const field = { pointer, ...(code !== undefined && { code }) };
        expectProblem(
          await api.call('createWebhook', { body: await api.body(body) }),
          'validation-failed',
          field,
        );
        // A stored type of notification that a newer server knows survives an update: see the contract.
        if (!createOnly) expectProblem(await update(api, body), 'validation-failed', field);
      },
    };
  }),
  ...checkEach('fields', 'accepts', Object.keys(accepted) as AcceptedName[], (name) => {
    const { rule, body }: { rule: string; body: { name?: string; description?: string } } = accepted[name];
    return {
      rule,
      run: async (api) => {
        const own = await api.body();
        // A name of ours, made as long as may be: a fixed one might be taken.
        const sent = {
          ...own,
          ...body,
          ...(body.name !== undefined && { name: ownName(own.name, body.name) }),
        };
        const reply = await api.call('createWebhook', { body: sent });
        expectStatus(reply, 201);
        const { name: stored, description } = (reply.json ?? {}) as { name?: string; description?: string };
        expectSame(reply, 'the name', stored, sent.name);
        if (body.description !== undefined)
          expectSame(reply, 'the description', description, body.description);
      },
    };
  }),
  ...checksOf('fields', {
    trimming: {
      rule: 'Name, description and URL are trimmed before they are checked and stored.',
      run: async (api) => {
        const own = await api.body({ description: '  spaces around  ' });
        const body = { ...own, name: `  ${own.name} `, url: ` ${own.url} ` };
        const reply = await api.call('createWebhook', { body });
        expectStatus(reply, 201);
        const { name, url: storedUrl, description } = (reply.json ?? {}) as Record<string, unknown>;
        expectSame(reply, 'the name', name, own.name);
        expectSame(reply, 'the description', description, 'spaces around');
        expectSame(reply, 'the URL', storedUrl, own.url);
      },
    },
    'local http': {
      rule: 'http is fine for localhost, 127.0.0.1 and [::1], unless the server forbids such addresses.',
      run: async (api) => {
        const { pathname } = new URL(api.fresh().url);
        for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000']) {
          const reply = await api.call('createWebhook', {
            body: await api.body({ url: `http://${host}${pathname}` }),
          });
          if (reply.status === 201) continue;
          expectThat(
            reply,
            reply.status === 422,
            '201, or 422 with url-not-allowed',
            `status ${reply.status}`,
          );
          expectProblem(reply, 'url-not-allowed', { pointer: '/url' });
        }
      },
    },
  }),
};

/** A name with the characters of `like` that is as long, and unique because it ends in our own. */
function ownName(own: string, like: string): string {
  const end = own.slice(-10);
  const begin = [...like].slice(0, maxNameLength - end.length).join('');
  return `${begin}${end}`;
}
