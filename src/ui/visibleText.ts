/** What text does not have: control characters other than line breaks and tabs, half characters, and what could not be decoded. */
const notText = /[^\P{Cc}\t\n\r]|\p{Cs}|\uFFFD/u;

/** Whether a text was something else before it was read as UTF-8, such as a picture. */
export const looksBinary = (text: string): boolean => notText.test(text);

/** What can't be seen, turns the direction of what follows, or stacks up over the lines around it. */
const invisible = new RegExp(
  [
    String.raw`\r(?!\n)|[^\P{Cc}\t\n\r]|\p{Cs}`,
    // Soft hyphen, direction marks, zero-width and line separators, fillers that look like blanks.
    String.raw`[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]`,
    // Joiners belong into emoji and into scripts whose letters join, not among Latin letters.
    String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}]|[^\P{L}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}])[\u200C\u200D]`,
    // Tags spell flags such as Scotland's after a black flag; elsewhere they are text that nobody sees.
    String.raw`(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,5})[\u{E0000}-\u{E007F}]`,
    // No script needs more than four marks on a letter.
    String.raw`(?<=\p{M}{4})\p{M}+`,
  ].join('|'),
  'gu',
);

/** The control characters by their codes (ASCII, ISO/IEC 6429). Their own symbols, from U+2400, are missing in many fonts. */
const controlNames =
  'NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US'.split(
    ' ',
  );

/** What a character that can't be seen is called: "NUL", "U+202E". */
export function characterName(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code === 0x7f) return 'DEL';
  return controlNames[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

const nameOf = (match: string): string =>
  /\p{M}/u.test(match) ? `‹+${[...match].length} marks›` : `‹${characterName(match)}›`;

/** Most text: nothing of it needs the expressions above, which are dear. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** The text with names, such as ‹NUL›, for what could not be seen otherwise, or would make the rest look like something it is not. */
export const visibleText = (text: string): string => (isPlain(text) ? text : text.replace(invisible, nameOf));

const rightToLeft = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

/** Longest text of somebody else's that is spelled out within a sentence of ours, in characters. No webhook's name may be longer. */
const maxInWords = 80;

/**
 * A name or the like of which anything may be expected, for a sentence of ours, a label or a title: visible, of bearable length, and
 * kept from turning the direction of what stands around it.
 */
export function inWords(text: string): string {
  if (text.length <= maxInWords && isPlain(text) && text.trim() !== '') return text;
  const characters = [...visibleText(text.slice(0, maxInWords * 20))];
  const short =
    characters.length > maxInWords ? `${characters.slice(0, maxInWords - 1).join('')}…` : characters.join('');
  if (short.trim() === '') return '‹blank›';
  return rightToLeft.test(short) ? `\u2068${short}\u2069` : short;
}
