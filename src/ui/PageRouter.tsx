import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { Router } from 'react-router';

import type { Guard, Held, Navigation, Place } from './navigation';

/** `place` is the one that is drawn, which lags a little behind that of the navigation. */
type Current = { navigation: Navigation; place: Place };

const CurrentContext = createContext<Current | undefined>(undefined);

/** Where links and hooks of react-router lead through `navigation`. */
export function PageRouter({
  navigation,
  basename = '/',
  children,
}: {
  navigation: Navigation;
  basename?: string;
  children: ReactNode;
}) {
  const [place, setPlace] = useState(navigation.place);
  useLayoutEffect(
    () =>
      navigation.subscribe(() => {
        // A new page may take its time to be drawn: what is typed or pressed meanwhile comes first.
        startTransition(() => setPlace(navigation.place()));
      }),
    [navigation],
  );
  const current = useMemo(() => ({ navigation, place }), [navigation, place]);
  return (
    <CurrentContext value={current}>
      <Router
        basename={basename}
        location={place.location}
        navigationType={place.action}
        navigator={navigation.navigator}
      >
        {children}
      </Router>
    </CurrentContext>
  );
}

/** @throws Error outside of a PageRouter. */
export function usePages(): Current {
  const current = useContext(CurrentContext);
  if (!current) throw new Error('There is no PageRouter around this.');
  return current;
}

/** Whether the code of another page is being fetched. */
export function useLoadingPage(): boolean {
  const { subscribe, underway } = usePages().navigation;
  return useSyncExternalStore(subscribe, () => underway().loading);
}

/** Asks `guard` before each navigation, and gives the one that it holds. */
export function useGuard(guard: Guard): Held | undefined {
  const { subscribe, underway, addGuard } = usePages().navigation;
  const name = useId();
  const ask = useEffectEvent(guard);
  useEffect(() => addGuard(name, (from, to) => ask(from, to)), [addGuard, name]);
  const held = useSyncExternalStore(subscribe, () => underway().held);
  return held?.by === name ? held : undefined;
}
