import type { Rule } from './rule';

/** What no keyboard types: controls, halves of characters, line and paragraph separators, and what turns the direction of text. */
const refused = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const refusedButLineBreaks = /[^\P{Cc}\t\n\r]|[\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

const codeOf = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Refuses characters that nobody sees and that make a text look like another one. Joiners and marks that languages need (Persian,
 * Hindi, Hebrew, emoji) are fine. `lines`: tabs and line breaks are fine too.
 */
export const checkPlainText =
  (lines: boolean): Rule<string> =>
  (text) => {
    const [char] = (lines ? refusedButLineBreaks : refused).exec(text) ?? [];
    return char === undefined
      ? undefined
      : {
          code: 'invisible',
          message: `Remove the invisible character ${codeOf(char)}, or type the text anew: it can make it look like another one.`,
        };
  };

/** What takes no ink: spaces of all kinds, marks without a letter, and fillers that count as letters. */
const inkless = /[\p{Z}\p{C}\p{M}\u115F\u1160\u3164\uFFA0\u2800]/gu;

/** Whether anything of a text can be seen. */
export const isBlank = (text: string): boolean => text.replace(inkless, '') === '';
