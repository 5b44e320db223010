/** What is not seen in a text, or turns the direction of what follows, and can't stand in the source code of every language. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const escaped = (char: string): string =>
  char.length === 1 ? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}` : char;

/** A text without halves of characters, which can't be encoded. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

/** A text as a string literal that JavaScript, Python and Go all read alike. */
export const stringLiteral = (text: string): string =>
  JSON.stringify(wellFormed(text)).replace(unseen, escaped);

/** A value as JSON to be read and copied: what is not seen is escaped, all but the joiners that emoji and some scripts need. */
export const readableJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(unseen, (char) =>
    /[\n\u200C\u200D]/.test(char) ? char : escaped(char),
  );

const bytesOf = (char: string): string =>
  [...new TextEncoder().encode(char)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');

/**
 * A text as one word of a POSIX shell, whatever is in it. What is not seen is written by `printf`: pasted into a terminal it would
 * act there. Only a line break stands for itself; it does no harm between quotes, and `$(…)` would lose it.
 */
export const shellWord = (text: string): string =>
  `'${text
    .replaceAll("'", String.raw`'\''`)
    .replace(unseen, (char) => (char === '\n' ? char : `'"$(printf '${bytesOf(char)}')"'`))}'`;
