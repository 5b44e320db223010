/** Moves the focus to the page's heading: where a reader starts after navigation, and after what had the focus is gone. */
export function focusPageHeading(): void {
  document.querySelector('h1')?.focus({ preventScroll: true });
}

/**
 * A ref for what may go away while it has the focus, such as a Retry that succeeds or the heading of a page that is still loading:
 * the page's (new) heading takes the focus then. Else the keyboard would start from nowhere.
 */
export const handFocusOn = (element: HTMLElement | null) => () => {
  if (document.activeElement === element) queueMicrotask(focusPageHeading);
};
