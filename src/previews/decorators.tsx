import { QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Decorator } from '@storybook/react-vite';

import { createQueryClient } from '~/api/queryClient';
import { pagesInMemory } from '~/ui/pagesInMemory';
import { Toaster } from '~/ui/Toaster';
import { WhyNotTip } from '~/ui/WhyNotTip';

import { AnotherPage } from './AnotherPage';

/** Where in the console a component stands, as `parameters.route`; what reads nothing from the address needs none. */
export type StoryRoute = { address?: string; pattern?: string };

const Story = createContext<ReactNode>(null);
const Shown = () => useContext(Story);

function Console({
  route: { address = '/', pattern = '/' },
  story,
}: {
  route: StoryRoute;
  story: ReactNode;
}) {
  const [queryClient] = useState(createQueryClient);
  const [{ pages }] = useState(() =>
    pagesInMemory(
      [
        { path: pattern, element: <Shown /> },
        { path: '*', element: <AnotherPage /> },
      ],
      { entries: [address] },
    ),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <main>
        {/* Through a context, because routes keep their elements, and a story's change with the controls. */}
        <Story value={story}>{pages}</Story>
      </main>
      <WhyNotTip />
      <Toaster />
    </QueryClientProvider>
  );
}

/** What stands around every component in the console: its router, its queries, its messages and the tip of what is not allowed. */
export const inConsole: Decorator = (story, { parameters }) => (
  <Console route={(parameters.route ?? {}) as StoryRoute} story={story()} />
);

/** No wider than this many pixels, as the place in the console that the component is made for. */
export const inWidth =
  (width: number): Decorator =>
  (story) => <div style={{ maxWidth: width, containerType: 'inline-size' }}>{story()}</div>;

/** Room below, for what opens there: a documentation page shows each story only as high as its content. */
export const withRoom =
  (height: number): Decorator =>
  (story) => <div style={{ minHeight: height }}>{story()}</div>;
