import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';

import { getConnection, subscribeToConnection } from '~/api/connection';
import { sessionQuery } from '~/api/session';

/**
 * Whether the server can be reached: `offline` when the browser has no network, `unreachable` when requests get no answer
 * although it has one, `back` for a moment after either is over.
 */
export type Reachability = 'fine' | 'offline' | 'unreachable' | 'back';

/** How long `back` lasts, in milliseconds. */
const backFor = 4000;

/** Waits between tries to reach the server, in milliseconds; the last one repeats. */
const waits = [2000, 4000, 8000, 16_000, 30_000];

/** After this long without trouble (ms) the waits begin anew. Until then a server that comes and goes is asked less and less. */
const calm = 60_000;

/**
 * How the server can be reached now. While it can't, it is asked every now and then, with one light read, and never while nobody
 * looks; once it can, what is on screen and out of date is read again. `tryNow` asks at once.
 */
export function useReachability(): { reachability: Reachability; trying: boolean; tryNow: () => void } {
  const queryClient = useQueryClient();
  const online = useSyncExternalStore(subscribeToNetwork, () => navigator.onLine);
  const unreachable = useSyncExternalStore(subscribeToConnection, () => getConnection().unreachable);
  const state = !online ? 'offline' : unreachable ? 'unreachable' : 'fine';

  const [before, setBefore] = useState(state);
  const [isBack, setIsBack] = useState(false);
  if (state !== before) {
    setBefore(state);
    setIsBack(state === 'fine');
  }
  useEffect(() => {
    if (!isBack) return undefined;
    // Also what could not be read at all: an error is never up to date.
    void queryClient.refetchQueries({ type: 'active', stale: true });
    const timer = setTimeout(() => setIsBack(false), backFor);
    return () => clearTimeout(timer);
  }, [isBack, queryClient]);

  const [trying, setTrying] = useState(false);
  const tryNow = async () => {
    setTrying(true);
    // What comes of it is noted by the connection, also when it fails.
    await queryClient.query({ ...sessionQuery, staleTime: 0 }).catch(() => undefined);
    setTrying(false);
  };
  useTries(state === 'unreachable' && !trying, tryNow);

  return { reachability: state === 'fine' && isBack ? 'back' : state, trying, tryNow: () => void tryNow() };
}

/** Runs `attempt` again and again while `wanted`, ever more rarely; at once when somebody comes back to the tab. */
function useTries(wanted: boolean, attempt: () => Promise<void>): void {
  const count = useRef(0);
  const lastAt = useRef(0);
  const run = useEffectEvent(() => {
    if (document.hidden) return;
    lastAt.current = Date.now();
    count.current += 1;
    void attempt();
  });
  useEffect(() => {
    if (!wanted) return undefined;
    if (Date.now() - lastAt.current > calm) count.current = 0;
    const timer = setTimeout(run, waits[Math.min(count.current, waits.length - 1)]);
    const onReturn = () => run();
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [wanted]);
}

function subscribeToNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
