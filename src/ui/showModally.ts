/** Where the focus was when each dialog opened. */
const openers = new WeakMap<HTMLDialogElement, Element | null>();

/**
 * A ref that opens a `<dialog>` as a modal one when it appears: what is behind it can't be reached, Escape closes it. The focus
 * starts on its first button, and goes back to where it was. One function for all, so that it acts when the dialog appears and
 * not whenever it is rendered.
 */
export function showModally(dialog: HTMLDialogElement | null) {
  if (!dialog) return undefined;
  // Not when it is open already: React's strict mode tries refs twice.
  if (!dialog.open) {
    openers.set(dialog, document.activeElement);
    dialog.showModal();
    // Not on a long text, which browsers let people scroll by keyboard.
    dialog.querySelector('button')?.focus();
  }
  // A modal dialog that is taken out of the page does not give the focus back by itself; and while it is still there, nothing else
  // can take it. Whoever has taken it by then keeps it, such as the heading of another page.
  return () =>
    queueMicrotask(() => {
      const opener = openers.get(dialog);
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    });
}
