/** What the console's style sheets ask of an element besides its classes, or of what is in it. */
const states = [
  ':first-child',
  ':last-child',
  ':disabled',
  ':has(:checked)',
  ':has([aria-current])',
  ':focus-within',
];

/** Attributes that name or describe one element, and so say nothing about its looks. */
const naming = /^(id|for|name|title|href|value|d|aria-(label|labelledby|describedby|controls|owns|details))$/;

/**
 * The elements of which the text is looked at for its contrast: of those that have the same tags, classes and states all the way up,
 * and so the same colours, the first. On a page of 25 webhooks, that is a tenth of its elements.
 */
export function kindsOfText(root: Element): Element[] {
  const kinds = new Map<string, Element>();
  const visit = (element: Element, parents: string) => {
    const kind = `${parents}>${kindOf(element)}`;
    if (hasText(element) && !kinds.has(kind)) kinds.set(kind, element);
    for (const child of element.children) visit(child, kind);
  };
  visit(root, '');
  return [...kinds.values()];
}

function kindOf(element: Element): string {
  const attributes = [...element.attributes].filter(({ name }) => !naming.test(name));
  return [
    element.localName,
    ...attributes.map(({ name, value }) => `${name}=${value}`),
    ...states.filter((state) => element.matches(state)),
  ].join(' ');
}

const hasText = (element: Element) =>
  element.matches('input, textarea, select') ||
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
