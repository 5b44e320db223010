/**
 * What may be shown and logged of an error: its kind and message, without anything that the message quotes. Such a quotation can
 * be what somebody typed: `"hunter2" is not valid JSON`. What JavaScript quotes of our own code ("reading 'x'") stays.
 */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return 'Error without a description';
  const message = error.message
    .replaceAll(/(?<!reading |setting )(["'`‘“])(?:.*)(["'`’”])/gs, '$1…$2')
    .replaceAll(/\s+/g, ' ')
    .slice(0, longest);
  return message ? `${error.name}: ${message}` : error.name;
}

/** Longest message, in characters. */
const longest = 160;
