import type { ComponentType } from 'react';

import { lazyComponent } from '~/ui/lazyPart';

/**
 * A route's page, or a tab of one, whose code comes when it is opened. It always gives a component: the router would keep a
 * failure for the life of the page, while this one says what is the matter, and tries again.
 */
export function lazyPage<Name extends string>(
  name: Name,
  load: () => Promise<Record<Name, ComponentType>>,
  place: 'page' | 'panel' = 'page',
): () => Promise<{ Component: ComponentType }> {
  const Page = lazyComponent(name, async () => (await load())[name], { place });
  return async () => {
    // Not before the address has changed is the page reloaded, should that be necessary.
    await Page.prefetch();
    return { Component: Page };
  };
}

/** A tab: what stands around it stays. */
export const lazyTab = <Name extends string>(name: Name, load: () => Promise<Record<Name, ComponentType>>) =>
  lazyPage(name, load, 'panel');
