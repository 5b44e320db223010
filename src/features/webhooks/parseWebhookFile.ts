import type * as z from 'zod/mini';

import { describeSyntaxError } from '~/ui/jsonSyntax';
import { FileEnvelope, fileFormat, fileVersion, FileWebhook } from './webhookFile';

/** Largest file that is read, in bytes. */
export const maxFileSize = 5 * 1024 * 1024;

/** One entry of the file, counted from 1: a webhook, or why it is none. `name` is what to call it either way. */
export type FileEntry = { number: number; name: string } & (
  | { webhook: FileWebhook }
  | { webhook?: never; reasons: string[] }
);

/** What a file holds, or why it is refused as a whole, in a sentence. */
export type ParsedFile = { entries: FileEntry[]; refusal?: never } | { refusal: string };

/** Reads a text as a file of webhooks. Never throws. */
export function parseWebhookFile(text: string): ParsedFile {
  const withoutMark = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(withoutMark);
  } catch {
    return { refusal: withoutMark.trim() === '' ? 'This file is empty.' : describeSyntaxError(withoutMark) };
  }

  const { format, version } = fields(value);
  if (format !== fileFormat) {
    return {
      refusal: `This is not a file of webhooks: “format” is not “${fileFormat}”. Choose a file that Export has made.`,
    };
  }
  if (typeof version === 'number' && version > fileVersion) {
    return {
      refusal: `This file was made by a newer console: it has version ${version}, and this one reads version ${fileVersion}.`,
    };
  }
  const envelope = FileEnvelope.safeParse(value);
  if (!envelope.success) return { refusal: explain(envelope.error, value, []).join(' ') };
  if (envelope.data.webhooks.length === 0) return { refusal: 'There are no webhooks in this file.' };
  return { entries: envelope.data.webhooks.map(parseEntry) };
}

function parseEntry(value: unknown, index: number): FileEntry {
  const number = index + 1;
  const { data, error } = FileWebhook.safeParse(value);
  if (data) return { number, name: data.name, webhook: data };
  const { name } = fields(value);
  return {
    number,
    name: typeof name === 'string' && name.trim() !== '' ? name.trim() : `Entry ${number}`,
    reasons: explain(error, value, ['webhooks', index]),
  };
}

/** The fields of whatever a file holds; none if that has no fields. */
const fields = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** What is wrong, a sentence for each place: "webhooks, entry 3, url: Use https://…". `root` is where `value` was found. */
function explain(error: z.core.$ZodError, value: unknown, root: PropertyKey[]): string[] {
  return error.issues.map(
    (issue) => `${inWords([...root, ...issue.path])}: ${sentence(issue, valueAt(value, issue.path))}`,
  );
}

const inWords = (path: PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step))).join(', ');

const valueAt = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((at, step) => fields(at)[String(step)], value);

const kinds: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function sentence(issue: z.core.$ZodIssue, found: unknown): string {
  if (found === undefined && issue.code !== 'custom') return 'This is missing.';
  if (issue.code === 'invalid_type') return `This must be ${kinds[issue.expected] ?? issue.expected}.`;
  if (issue.code === 'invalid_value')
    return `This must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}.`;
  if (issue.code === 'invalid_union') return 'Use "selected", with types, or "all".';
  if (issue.code === 'unrecognized_keys')
    return `There is no such field: ${issue.keys.join(', ')}. Remove it; what is not known can’t be imported.`;
  return issue.message;
}
