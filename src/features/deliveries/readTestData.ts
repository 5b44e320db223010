import * as z from 'zod/mini';

import { describeSyntaxError, findSyntaxError } from '~/ui/jsonSyntax';

const Data = z.record(z.string(), z.unknown());
type Data = z.infer<typeof Data>;

/** What is typed as a test event's data: an object, or a sentence on why it is none. */
export type ReadData = { data: Data; error?: undefined } | { data?: undefined; error: string };

/** Reads what is typed as a test event's data. */
export function readTestData(text: string): ReadData {
  if (text.trim() === '') return { error: 'Enter a JSON object, at least {}.' };
  if (findSyntaxError(text) !== undefined) return { error: describeSyntaxError(text) };
  const { data } = Data.safeParse(JSON.parse(text));
  return data ? { data } : { error: 'The data must be a JSON object: it begins with { and ends with }.' };
}
