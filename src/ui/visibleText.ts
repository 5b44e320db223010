/** What text does not have: control characters other than line breaks and tabs, half characters, and what could not be decoded. */
const notText = /[^\P{Cc}\t\n\r]|\p{Cs}|\uFFFD/u;

/** Whether a text was something else before it was read as UTF-8, such as a picture. */
export const looksBinary = (text: string): boolean => notText.test(text);

/** A lone carriage return, controls, half characters, and marks that turn the direction of what follows. */
const invisible = /\r(?!\n)|[^\P{Cc}\t\n\r]|\p{Cs}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** The control characters by their codes (ASCII, ISO/IEC 6429). Their own symbols, from U+2400, are missing in many fonts. */
const controlNames =
  'NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US'.split(
    ' ',
  );

function nameOf(char: string): string {
  // The pattern matches one character at least.
  const code = char.codePointAt(0) ?? 0;
  if (code === 0x7f) return 'DEL';
  return controlNames[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text with names, such as ‹NUL›, for what could not be seen otherwise, or would make the rest look like something it is not. */
export const visibleText = (text: string): string => text.replace(invisible, (char) => `‹${nameOf(char)}›`);
