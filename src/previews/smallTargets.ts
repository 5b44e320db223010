/** What WCAG 2.2 asks of what is pressed (2.5.8), in pixels, across and down. */
const enough = 24;

const pressable =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * The elements to press that may be too small: smaller than what is enough, with another one too near, or partly under another one.
 * Where there are none, axe need not look at the page, which takes it a hundred times as long.
 */
export function smallTargets(root: Element): HTMLElement[] {
  const targets = [...root.querySelectorAll<HTMLElement>(pressable)]
    .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const box = element.getBoundingClientRect();
      return { element, box, room: roomOf(box) };
    });
  return targets
    .filter(({ element, room }) =>
      targets.some(
        (other) => other.element !== element && !other.element.contains(element) && overlap(room, other.room),
      ),
    )
    .map(({ element }) => element);
}

/** What a target takes up: all of it, and around its middle at least as much as is enough. */
function roomOf({ left, right, top, bottom }: Box): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const half = enough / 2;
  return {
    left: Math.min(left, x - half),
    right: Math.max(right, x + half),
    top: Math.min(top, y - half),
    bottom: Math.max(bottom, y + half),
  };
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
