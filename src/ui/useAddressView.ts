import { useRef } from 'react';
import { type Location, useLocation, useNavigate } from 'react-router';

/**
 * A page's view, such as its filters, which lives in the address: a link, a reload and Back show the same. Each change makes one
 * entry in the history. `entry` names the one that is shown: Back gives the same name again.
 */
export function useAddressView<View extends object>(
  read: (search: URLSearchParams) => View,
  write: (view: View) => string,
) {
  const location = useLocation();
  const navigate = useNavigate();
  const view = read(new URLSearchParams(location.search));
  // The address on screen lags a little behind what was asked for. A second change in that time builds on the first.
  const asked = useRef<{ since: Location; view: View }>(undefined);

  const change = (changes: Partial<View>) => {
    const current = asked.current?.since === location ? asked.current.view : view;
    const next = { ...current, ...changes };
    if (write(next) === write(current)) return;
    asked.current = { since: location, view: next };
    // The controls stay where they are on the screen.
    void navigate(write(next) || '?', { preventScrollReset: true });
  };

  return { view, change, entry: location.key };
}
