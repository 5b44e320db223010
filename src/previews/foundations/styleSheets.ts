import tokensCss from '~/ui/tokens.css?raw';

/** A custom property of tokens.css, and what the style sheet says that it is for. */
export type Token = { name: string; use: string };

/** All of them, in the order of the style sheet. */
export const tokens: Token[] = [...tokensCss.matchAll(/^\s+(--[\w-]+):[^;]+;(?: \/\* (.+) \*\/)?$/gm)].map(
  ([, name = '', use = '']) => ({ name, use }),
);

/** Those whose names begin so. */
export const tokensOf = (...beginnings: string[]): Token[] =>
  tokens.filter(({ name }) => beginnings.some((beginning) => name.startsWith(beginning)));

/** What a token is worth on the page. */
export const valueOf = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

// The console's own; the previews' pages are measured by nobody.
const sheets = import.meta.glob<string>(['/src/**/*.css', '!/src/previews/**', '!/src/mocks/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A value of the style sheets, and how often it stands there. */
export type Usage = { value: number; count: number };

/** The numbers that the console's style sheets give to properties, in `unit`, the smallest first. Beside zero. */
export function usagesOf(properties: RegExp, unit: 'px' | ''): Usage[] {
  const declaration = new RegExp(`(?:^|[{;\\s])(?:${properties.source}): ([^;}]+)`, 'g');
  const number = new RegExp(`(?<![\\w.-])(\\d+)${unit}(?![\\w.])`, 'g');
  const counts = new Map<number, number>();
  for (const sheet of Object.values(sheets)) {
    for (const [, values = ''] of sheet.matchAll(declaration)) {
      for (const [, digits] of values.matchAll(number)) {
        const value = Number(digits);
        if (value > 0) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => a.value - b.value);
}
