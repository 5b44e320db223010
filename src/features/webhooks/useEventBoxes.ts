import { type RefObject, useLayoutEffect } from 'react';

import type { EventType } from '~/contract/eventTypes';

/** Marks the element of one event type, for `useEventBoxes`. */
export const eventRow = (id: string) => ({ 'data-event': id });

/**
 * Ticks the check boxes of the events in `list` that are selected, and hides those that do not match a search. In the page itself
 * and not by rendering: a letter or a press would render each of perhaps a thousand events to find out that one has changed.
 * `eventTypes`: those that are rendered in the list; it all applies to new ones as well.
 */
export function useEventBoxes(
  list: RefObject<HTMLElement | null>,
  eventTypes: readonly EventType[],
  selection: ReadonlySet<string>,
  matches: ReadonlySet<string>,
): void {
  useLayoutEffect(() => {
    tick(rowsOf(list.current, eventTypes), selection);
  }, [list, eventTypes, selection]);
  useLayoutEffect(() => {
    showOnly(rowsOf(list.current, eventTypes), matches);
  }, [list, eventTypes, matches]);
}

type Row = { id: string; element: HTMLElement };

function rowsOf(list: HTMLElement | null, eventTypes: readonly EventType[]): Row[] {
  const elements = new Map<string | undefined, HTMLElement>();
  for (const element of list?.querySelectorAll<HTMLElement>('[data-event]') ?? [])
    elements.set(element.dataset['event'], element);
  return eventTypes.flatMap(({ id }) => {
    const element = elements.get(id);
    return element ? [{ id, element }] : [];
  });
}

function tick(rows: Row[], selection: ReadonlySet<string>): void {
  for (const { id, element } of rows) {
    const box = element.querySelector('input');
    // A press has ticked its box already, which is right unless the selection says otherwise.
    if (box) box.checked = selection.has(id);
  }
}

function showOnly(rows: Row[], matches: ReadonlySet<string>): void {
  for (const { id, element } of rows) {
    const hidden = !matches.has(id);
    // Setting it costs a new layout, also where nothing changes.
    if (element.hidden !== hidden) element.hidden = hidden;
  }
}
