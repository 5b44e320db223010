import { redactedKey } from './deliveries';

const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
const anyCase = (escape: string): string =>
  escape.replaceAll(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const entityNames: Partial<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

/** Every way in which URLs (encoded twice, too), JSON and HTML write a character of a key, which is visible ASCII. */
function spellings(character: string): string {
  const code = character.charCodeAt(0);
  const hex = anyCase(code.toString(16));
  const entity = entityNames[character];
  // Longest first: the % that begins an escape may be a character of the key as well.
  const forms = [
    `%(?:25)*${hex}`,
    String.raw`\\+u00${hex}`,
    `&#0*${code};`,
    `&#[xX]0*${hex};`,
    ...(entity ? [`&${entity};`] : []),
    ...(/["\\/]/.test(character) ? [String.raw`\\+${literal(character)}`] : []),
    literal(character),
  ];
  return `(?:${forms.join('|')})`;
}

/** Takes a key out of any text, however it is escaped there. */
export function redactText(text: string, key: string): string {
  const pattern = new RegExp([...key].map(spellings).join(''), 'g');
  const redacted = text.replace(pattern, redactedKey);
  // What stood around a key may make one together with the mark. Nobody needs such a text.
  return redacted.search(pattern) === -1 ? redacted : redactedKey;
}
