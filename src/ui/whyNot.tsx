import { type FocusEvent, type MouseEvent, type PointerEvent, useSyncExternalStore } from 'react';

/*
 * One way for every control that may not be used: it stays where it is, can be reached, and tells its reason to whoever points
 * at it, presses it or comes by with the keyboard (WhyNotTip), and to screen readers as its description (WhyNotText). A plain
 * `disabled` could not be reached, and would leave people to guess.
 */

/** The reason that is shown now, and the control that it belongs to. */
export type ShownWhyNot = { reason: string; control: Element };

let shown: ShownWhyNot | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(next: ShownWhyNot | undefined) {
  clearTimeout(timer);
  shown = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useShownWhyNot = (): ShownWhyNot | undefined => useSyncExternalStore(subscribe, () => shown);

/** Time to get from the control to what it says, in milliseconds: that must not go away on the way. */
const patience = 200;

export const hideWhyNot = (): void => set(undefined);
/** Hides it when something happens elsewhere than at the control that it belongs to by now. */
export function hideWhyNotElsewhere({ target }: Event): void {
  if (!(target instanceof Node) || !shown?.control.contains(target)) hideWhyNot();
}
export const keepWhyNot = (): void => clearTimeout(timer);
export function hideWhyNotSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(hideWhyNot, patience);
}

/** What makes a control one that may not be used. `id` is that of its WhyNotText; spread last. */
export function whyNotProps(reason: string, id: string, describedBy?: string) {
  const show = ({ currentTarget }: { currentTarget: Element }) => set({ reason, control: currentTarget });
  return {
    'aria-disabled': true,
    'aria-describedby': describedBy === undefined ? id : `${describedBy} ${id}`,
    onPointerEnter: (event: PointerEvent) => show(event),
    onPointerLeave: hideWhyNotSoon,
    onFocus: (event: FocusEvent) => show(event),
    onBlur: hideWhyNot,
    onClick: (event: MouseEvent) => show(event),
  } as const;
}

/** The reason for screen readers. */
export const WhyNotText = ({ id, reason }: { id: string; reason: string }) => (
  <span id={id} hidden>
    {reason}
  </span>
);
