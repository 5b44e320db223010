import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { RouteObject } from 'react-router';

import { createQueryClient } from '~/api/queryClient';
import { codeOf } from '~/app/lazyPage';
import { followSession } from '~/app/recovery';
import { routes as consoleRoutes } from '~/app/routes';
import { pagesInMemory } from '~/ui/pagesInMemory';

import type { MockApi } from './mockApi';

/** What a preview of a screen is made of; what is not named is as in the `standard` scenario without faults. */
export type ScreenProps = MockApi & {
  /** Where the console is opened: a path of `paths`, with a query where there is one. */
  address: string;
  /** What the navigation that led there brought along. */
  state?: unknown;
};

/** The whole console at an address. Another address, scenario or fault is another console. */
export function Screen({ address, state, ...api }: ScreenProps) {
  return <RoutesAt key={JSON.stringify([address, api])} address={address} state={state} />;
}

/** Routes, of the console unless told otherwise, at an address, with queries of their own. */
export function RoutesAt({
  routes = consoleRoutes,
  address,
  state,
}: Pick<ScreenProps, 'address' | 'state'> & { routes?: RouteObject[] }) {
  const [queryClient] = useState(createQueryClient);
  const [{ pages }] = useState(() => {
    const { pathname, search } = new URL(address, window.location.origin);
    return pagesInMemory(routes, {
      entries: [{ pathname, search, state }],
      codeOf: (to) => codeOf(routes, to),
    });
  });
  useEffect(() => followSession(queryClient), [queryClient]);
  return <QueryClientProvider client={queryClient}>{pages}</QueryClientProvider>;
}
