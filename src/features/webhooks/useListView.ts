import { useRef } from 'react';
import { type Location, useLocation, useNavigate } from 'react-router';

import { type ListView, readListView, writeListView } from './listAddress';

/** What of the view a control changes. The page is not named: whatever else changes, the list starts from its first page. */
export type ListChange = Partial<Omit<ListView, 'page'>>;

/** Marks history entries that a search made: while typing goes on, they are replaced instead of joined by another. */
const madeBySearch = { madeBySearch: true } as const;

/** The list's view, which lives in the address, and the ways to change it: each makes one entry in the history. */
export function useListView() {
  const location = useLocation();
  const navigate = useNavigate();
  const view = readListView(new URLSearchParams(location.search));
  // The address on screen lags a little behind what was asked for. A second change in that time builds on the first.
  const asked = useRef<{ since: Location; view: ListView; bySearch: boolean }>(undefined);

  const go = (change: ListChange, { bySearch, replace }: { bySearch: boolean; replace: boolean }) => {
    const pending = asked.current?.since === location ? asked.current : undefined;
    const current = pending?.view ?? view;
    const next = { ...current, ...change, page: 1 };
    if (writeListView(next) === writeListView(current)) return;
    const entryIsSearch = pending?.bySearch ?? isMadeBySearch(location.state);
    asked.current = { since: location, view: next, bySearch };
    void navigate(writeListView(next) || '?', {
      replace: replace && entryIsSearch,
      state: bySearch ? madeBySearch : undefined,
      // The controls stay where they are on the screen.
      preventScrollReset: true,
    });
  };

  return {
    view,
    change: (change: ListChange) => go(change, { bySearch: false, replace: false }),
    /** Searches for a text. `typingOn`: it continues the search before it, and takes its place in the history. */
    search: (q: string, typingOn: boolean) =>
      go({ q: q || undefined }, { bySearch: true, replace: typingOn }),
  };
}

const isMadeBySearch = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'madeBySearch' in state;
