import type * as z from 'zod/mini';

import { type ApiKeyCreate, type ApiKeyInfo, type ApiKeyUpdate, defaultParameter } from '~/contract/apiKey';

import { fieldError } from './problemError';

/** All that is ever stored of a key. */
type StoredKey = z.infer<typeof ApiKeyInfo>;

/** Takes note of a new key and forgets the key itself. */
export function noteKey(given: z.infer<typeof ApiKeyCreate>, now: string): StoredKey {
  const { placement = 'header', parameter = defaultParameter, key } = given;
  return { placement, parameter, hint: key.slice(-4), setAt: now };
}

/** The stored key after an update: kept (absent), removed (null), replaced (with `key`) or moved (without). */
export function updateKey(
  stored: StoredKey | null,
  patch: z.infer<typeof ApiKeyUpdate> | null | undefined,
  now: string,
): StoredKey | null {
  if (patch === undefined) return stored;
  if (patch === null) return null;
  const { key, placement, parameter } = patch;
  const place = {
    placement: placement ?? stored?.placement ?? 'header',
    parameter: parameter ?? stored?.parameter ?? defaultParameter,
  };
  if (key !== undefined) return { ...place, hint: key.slice(-4), setAt: now };
  if (stored) return { ...stored, ...place };
  throw fieldError(
    'validation-failed',
    '/apiKey/key',
    'Enter a key: none is stored for this webhook.',
    'required',
  );
}
