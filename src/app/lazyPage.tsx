import type { ComponentType } from 'react';
import { matchRoutes, type RouteObject } from 'react-router';

import { lazyComponent } from '~/ui/lazyPart';

import { PageLoading } from './PageLoading';

type Load<Name extends string> = () => Promise<Record<Name, ComponentType>>;

/** What a route knows of a page whose code comes when it is opened. */
type Handle = { prefetch: () => Promise<void> | undefined };

/** A route's page whose code comes when it is opened. Code that can't be had says so in its place, and is tried again. */
export function lazyPage<Name extends string>(name: Name, load: Load<Name>) {
  const Page = lazyComponent(name, async () => (await load())[name], {
    place: 'page',
    whileLoading: <PageLoading />,
  });
  return { element: <Page />, handle: { prefetch: Page.prefetch } satisfies Handle };
}

/** A tab of a page, in the same way: what stands around it stays. */
export function lazyTab<Name extends string>(name: Name, load: Load<Name>) {
  const Tab = lazyComponent(name, async () => (await load())[name]);
  return { element: <Tab />, handle: { prefetch: Tab.prefetch } satisfies Handle };
}

/** Fetches the code of what `routes` show at an address; undefined if it is there. A failure shows when the page is drawn. */
export function codeOf(
  routes: RouteObject[],
  address: { pathname: string },
  basename?: string,
): Promise<unknown> | undefined {
  const matches = matchRoutes(routes, address, basename) ?? [];
  const missing = matches.flatMap(({ route }) => {
    // Whatever has one has it from above.
    const handle = route.handle as Handle | undefined;
    return handle?.prefetch() ?? [];
  });
  return missing.length > 0 ? Promise.all(missing) : undefined;
}
