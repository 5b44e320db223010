import { useSyncExternalStore } from 'react';

import type { Webhook } from '~/contract/webhooks';

/** Selected webhooks by id, as they were when they were selected. */
export type Selection = ReadonlyMap<string, Webhook>;

// Outside React, so that a press on one row renders that row and not the whole list, and so that the selection survives a
// look at one of its webhooks.
let selection: Selection = new Map();
/** Where the last press was: the other end of a range. */
let anchor: string | undefined;
const listeners = new Set<() => void>();

function set(next: Selection) {
  selection = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Adds webhooks to the selection. */
export function select(webhooks: readonly Webhook[]): void {
  set(new Map([...selection, ...webhooks.map((webhook) => [webhook.id, webhook] as const)]));
}

/** Takes webhooks out of the selection; those that are not in it do not matter. */
export function deselect(ids: readonly string[]): void {
  const gone = new Set(ids);
  set(new Map([...selection].filter(([id]) => !gone.has(id))));
}

/** Starts afresh. */
export function clearSelection(): void {
  anchor = undefined;
  set(new Map());
}

/**
 * Selects or deselects one webhook of a page; with `toHere` all between the last press and this one, both included. A last
 * press that is not on this page counts for nothing.
 */
export function press(
  page: readonly Webhook[],
  id: string,
  { on, toHere }: { on: boolean; toHere: boolean },
): void {
  const here = page.findIndex((webhook) => webhook.id === id);
  const there = toHere ? page.findIndex((webhook) => webhook.id === anchor) : -1;
  const pressed =
    there === -1 ? page.slice(here, here + 1) : page.slice(Math.min(here, there), Math.max(here, there) + 1);
  anchor = id;
  if (on) select(pressed);
  else deselect(pressed.map((webhook) => webhook.id));
}

/** The whole selection. */
export const useSelection = (): Selection => useSyncExternalStore(subscribe, () => selection);

/** Whether one webhook is selected. */
export const useIsSelected = (id: string): boolean =>
  useSyncExternalStore(subscribe, () => selection.has(id));

/** How much of a page is selected. */
export const useSelectedOf = (page: readonly Webhook[]): boolean | 'some' =>
  useSyncExternalStore(subscribe, () => {
    const count = page.filter(({ id }) => selection.has(id)).length;
    return count === 0 ? false : count === page.length ? true : 'some';
  });
