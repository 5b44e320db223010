/** Moves the focus to the page's heading: where a reader starts after navigation, and after what had the focus is gone. */
export function focusPageHeading(): void {
  document.querySelector('h1')?.focus({ preventScroll: true });
}
