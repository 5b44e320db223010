import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';

import { NotLoaded } from './NotLoaded';
import { notLoadedId } from './sayIfNotLoaded';
import { Shell } from './Shell';

/**
 * The parts of index.html that the build draws (scripts/shellPlugin.ts): the outlines, and what stands in their place when the
 * console can't be loaded. `base` is what the console is served below.
 */
export function shellMarkup(base: string): { shell: string; notLoaded: string } {
  const draw = (element: ReactNode) =>
    renderToStaticMarkup(
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter basename={base} initialEntries={[base]}>
          {element}
        </MemoryRouter>
      </QueryClientProvider>,
    )
      // Each page names the document when it is there.
      .replaceAll(/<title>.*?<\/title>/gs, '');
  return {
    shell: draw(<Shell />),
    notLoaded: `<template id="${notLoadedId}">${draw(<NotLoaded />)}</template>`,
  };
}
