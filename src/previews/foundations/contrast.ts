/** Red, green and blue, from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Text is told from what is behind it from 4.5 on; what is no text, such as an edge or an area, from 3 on (WCAG 2.2, 1.4.3 and 1.4.11). */
export const leastContrast = { text: 4.5, shape: 3 } as const;

const brightness = ([red, green, blue]: Rgb): number => {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** How well two colours are told apart, from 1 (the same) to 21 (black and white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, bright] = [brightness(one), brightness(other)].toSorted((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

const grounds = ['page', 'surface', 'raised', 'hover'];

/** What stands on what, by the names of the tokens without "--color-". */
const pairs: { names: string[]; on: (name: string) => string[]; kind: keyof typeof leastContrast }[] = [
  { names: ['text', 'text-muted'], on: () => [...grounds, 'accent-soft', 'warning-soft'], kind: 'text' },
  {
    names: ['accent', 'success', 'warning', 'danger'],
    on: (name) => [...grounds, `${name}-soft`],
    kind: 'text',
  },
  { names: ['on-accent'], on: () => ['accent', 'accent-hover'], kind: 'text' },
  { names: ['on-danger'], on: () => ['danger', 'danger-hover'], kind: 'text' },
  { names: ['demo-text'], on: () => ['demo-bg'], kind: 'text' },
  { names: ['border-control'], on: () => ['surface', 'raised'], kind: 'shape' },
  {
    names: ['chart-delivered', 'chart-failed', 'chart-retrying', 'chart-pending'],
    on: () => ['surface', 'hover'],
    kind: 'shape',
  },
];

/** The tokens behind a token, and how far it has to stand out from them; none for what is itself behind. */
export function backgroundsOf(token: string): { least: number; on: string[] } | undefined {
  const name = token.replace('--color-', '');
  const pair = pairs.find(({ names }) => names.includes(name));
  return pair && { least: leastContrast[pair.kind], on: pair.on(name).map((ground) => `--color-${ground}`) };
}
