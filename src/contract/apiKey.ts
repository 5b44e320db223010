import * as z from 'zod/mini';

import { type Broken, obeys } from './rule';

/** Where a webhook's API key travels. */
export const placements = ['header', 'query'] as const;
export type Placement = (typeof placements)[number];

/** Name under which the key is sent unless the administrator chooses another. */
export const defaultParameter = 'X-API-Key';

/** Length of an API key, in characters. */
export const apiKeyLength = { min: 8, max: 512 };

/** Headers that HTTP itself needs: a key sent under these names would break the request. */
const reservedParameters = ['Host', 'Content-Length', 'Content-Type', 'Connection', 'Transfer-Encoding'];

/** Checks a new API key: 8–512 visible ASCII characters. The message never repeats the key. */
export function checkApiKey(key: string): Broken | undefined {
  if (!/^[\x21-\x7e]*$/.test(key)) {
    return {
      code: 'not-visible-ascii',
      message: 'Use only letters without accents, digits and punctuation; no spaces or line breaks.',
    };
  }
  if (key.length < apiKeyLength.min) {
    return {
      code: 'too-short',
      message: `Use at least ${apiKeyLength.min} characters; this key has ${key.length}.`,
    };
  }
  if (key.length > apiKeyLength.max) {
    return {
      code: 'too-long',
      message: `Use at most ${apiKeyLength.max} characters; this key has ${key.length}.`,
    };
  }
  return undefined;
}

/** Checks the header or query parameter name: an RFC 9110 token that HTTP does not need for itself. */
export function checkParameter(name: string): Broken | undefined {
  if (name === '') return { code: 'required', message: `Enter a name, for example ${defaultParameter}.` };
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) {
    return {
      code: 'not-a-token',
      message: "Use only letters, digits and ! # $ % & ' * + - . ^ _ ` | ~, without spaces.",
    };
  }
  const reserved = reservedParameters.find((header) => header.toLowerCase() === name.toLowerCase());
  if (reserved) {
    return {
      code: 'reserved',
      message: `${reserved} is needed by HTTP itself. Choose another name, such as ${defaultParameter}.`,
    };
  }
  return undefined;
}

export const ApiKey = z.string().check(obeys(checkApiKey));
export const ApiKeyParameter = z.string().check(z.trim(), obeys(checkParameter));

const ApiKeyPlacement = z
  .string()
  .check(
    obeys((placement) =>
      placements.some((known) => known === placement)
        ? undefined
        : { code: 'unknown', message: `Choose one of these places: ${placements.join(', ')}.` },
    ),
  );

/**
 * What the API tells about a stored key. Secrets are write-only: never the key itself. Enums are plain strings, so that a
 * value we do not know is shown as it came.
 */
export const ApiKeyInfo = z.object({
  placement: z.string(),
  parameter: z.string(),
  /** The key's last four characters. */
  hint: z.string(),
  setAt: z.string(),
});
export type ApiKeyInfo = z.infer<typeof ApiKeyInfo>;

/** A key in a create request. */
export const ApiKeyCreate = z.strictObject({
  placement: z.optional(ApiKeyPlacement),
  parameter: z.optional(ApiKeyParameter),
  key: ApiKey,
});

/** A key in an update: with `key` it replaces the stored one, without it only moves it. */
export const ApiKeyUpdate = z.strictObject({
  placement: z.optional(ApiKeyPlacement),
  parameter: z.optional(ApiKeyParameter),
  key: z.optional(ApiKey),
});
