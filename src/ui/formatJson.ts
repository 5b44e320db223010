import { findSyntaxError } from './jsonSyntax';

/** Deeper than this nobody reads, and the indents of a hostile text would fill the memory. */
const maxDepth = 50;

const bare = /[{}[\],:]|[^\s{}[\],:"]+|\s+/y;

/** Where the token of a JSON text that starts at `at` ends. A loop for strings: patterns run out of stack in long ones. */
function endOfToken(text: string, at: number): number {
  if (text[at] !== '"') {
    bare.lastIndex = at;
    return bare.test(text) ? bare.lastIndex : text.length;
  }
  let here = at + 1;
  while (here < text.length && text[here] !== '"') here += text[here] === '\\' ? 2 : 1;
  return here + 1;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = endOfToken(text, at);
    const token = text.slice(at, end);
    if (token.trim() !== '') tokens.push(token);
    at = end;
  }
  return tokens;
}

const opens = (token: string | undefined) => token === '{' || token === '[';
const closes = (token: string | undefined) => token === '}' || token === ']';
const newLine = (depth: number) => `\n${'  '.repeat(depth)}`;

/**
 * The same JSON with line breaks and indents. Every string and number stays as it was written, which parsing and writing it
 * anew would not promise. Undefined for what is no JSON, for a lone string or number, and for what is nested too deep to be read.
 */
export function formatJson(text: string): string | undefined {
  if (!/^\s*[[{]/.test(text) || findSyntaxError(text) !== undefined) return undefined;
  const tokens = tokensOf(text);
  const parts: string[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (opens(token)) depth += 1;
    if (closes(token)) depth -= 1;
    if (depth > maxDepth) return undefined;

    const isEmpty = closes(token) && opens(tokens[index - 1]);
    if (closes(token) && !isEmpty) parts.push(newLine(depth));
    parts.push(token === ':' ? ': ' : token);
    if (token === ',' || (opens(token) && !closes(tokens[index + 1]))) parts.push(newLine(depth));
  }
  return parts.join('');
}
