import { type RouteObject, UNSAFE_createMemoryHistory as createMemoryHistory, useRoutes } from 'react-router';

import { createNavigation } from './navigation';
import { PageRouter } from './PageRouter';

/** An address, with what the navigation that led there brought along. */
type Entry = string | { pathname: string; search?: string; state?: unknown };

type Options = {
  /** What the history holds; the last entry is shown. */
  entries?: Entry[];
  /** As of `createNavigation`. */
  codeOf?: Parameters<typeof createNavigation>[1];
};

/** Pages with a history of their own, for tests and previews: the browser's address stays as it is. */
export function pagesInMemory(
  routes: RouteObject[],
  { entries = ['/'], codeOf = () => undefined }: Options = {},
) {
  const navigation = createNavigation(createMemoryHistory({ initialEntries: entries }), codeOf);
  const pages = (
    <PageRouter navigation={navigation}>
      <Pages routes={routes} />
    </PageRouter>
  );
  return { navigation, pages };
}

const Pages = ({ routes }: { routes: RouteObject[] }) => useRoutes(routes);
