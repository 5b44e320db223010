import { type RefObject, useLayoutEffect } from 'react';

/** Marks the element of one event type, for `useEventBoxes`. */
export const eventRow = (id: string) => ({ 'data-event': id });

/**
 * Ticks the check boxes of the events in `list` that are selected, and hides those that do not match a search. In the page itself
 * and not by rendering: a letter or a press would render each of perhaps a thousand events to find out that one has changed.
 * `rendered`: what the rows were rendered from; it all applies to new rows as well.
 */
export function useEventBoxes(
  list: RefObject<HTMLElement | null>,
  rendered: unknown,
  selection: ReadonlySet<string>,
  matches: ReadonlySet<string>,
): void {
  useLayoutEffect(() => tick(list.current, selection), [list, rendered, selection]);
  useLayoutEffect(() => showOnly(list.current, matches), [list, rendered, matches]);
}

const rowsIn = (list: HTMLElement | null) =>
  [...(list?.querySelectorAll<HTMLElement>('[data-event]') ?? [])].map((element) => ({
    id: element.dataset['event'] ?? '',
    element,
  }));

function tick(list: HTMLElement | null, selection: ReadonlySet<string>): void {
  for (const { id, element } of rowsIn(list)) {
    const box = element.querySelector('input');
    // A press has ticked its box already, which is right unless the selection says otherwise.
    if (box) box.checked = selection.has(id);
  }
}

function showOnly(list: HTMLElement | null, matches: ReadonlySet<string>): void {
  for (const { id, element } of rowsIn(list)) {
    const hidden = !matches.has(id);
    // Setting it costs a new layout, also where nothing changes.
    if (element.hidden !== hidden) element.hidden = hidden;
  }
}
