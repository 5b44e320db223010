/**
 * As a `ref`: gives the focus to an element that takes the place of what had it. One function for all, so that it acts when the
 * element appears and not whenever it is rendered.
 */
export const focusOnAppearance = (element: HTMLElement | null): void => element?.focus();
