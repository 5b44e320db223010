const white = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where a match of a sticky pattern that starts at `at` ends, or nowhere. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The end of the string that starts at `at`, or where it breaks the rules. A loop: patterns run out of stack in long ones. */
function readString(text: string, at: number): { end: number } | { wrong: number } {
  for (let here = at + 1; ;) {
    const char = text[here];
    if (char === '"') return { end: here + 1 };
    if (char === undefined || char < ' ') return { wrong: here };
    const next = char === '\\' ? endOf(escape, text, here) : here + 1;
    if (next === undefined) return { wrong: here };
    here = next;
  }
}

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd';

/**
 * Where a text stops being JSON: the index of the first character that can't stand there, or the text's length when it ends too
 * early. Undefined for JSON. Engines tell this in words of their own, and often not at all.
 */
export function findSyntaxError(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = endOf(white, text, at) ?? at;
    const char = text[at];
    const inside = open.at(-1);
    const isKey: boolean = expected === 'key' || expected === 'keyOrEnd';
    if (expected === 'commaOrEnd' && inside === undefined) return char === undefined ? undefined : at;

    if (expected === 'colon') {
      if (char !== ':') return at;
      expected = 'value';
      at += 1;
    } else if (expected === 'commaOrEnd' && char === ',') {
      expected = inside === '{' ? 'key' : 'value';
      at += 1;
    } else if (expected.endsWith('OrEnd') && char === (inside === '{' ? '}' : ']')) {
      open.pop();
      expected = 'commaOrEnd';
      at += 1;
    } else if (expected === 'commaOrEnd') {
      return at;
    } else if (char === '"') {
      const string = readString(text, at);
      if ('wrong' in string) return string.wrong;
      at = string.end;
      expected = isKey ? 'colon' : 'commaOrEnd';
    } else if (isKey) {
      return at;
    } else if (char === '{' || char === '[') {
      open.push(char);
      expected = char === '{' ? 'keyOrEnd' : 'valueOrEnd';
      at += 1;
    } else {
      const end = endOf(scalar, text, at);
      if (end === undefined) return at;
      at = end;
      expected = 'commaOrEnd';
    }
  }
}

/** Says where and how a text fails to be JSON, in a sentence. */
export function describeSyntaxError(text: string): string {
  const at = findSyntaxError(text) ?? text.length;
  const before = text.slice(0, at).split('\n');
  const where = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const char = text.codePointAt(at);
  if (char === undefined) return `This is not complete JSON: it ends too early, at ${where}.`;
  const what = char < 0x20 ? 'a line break or another control character' : `“${String.fromCodePoint(char)}”`;
  return `This is not valid JSON: ${what} is not expected at ${where}.`;
}
