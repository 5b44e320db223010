import { lazy, Suspense, useCallback, useState } from 'react';

import type { EventType } from '~/contract/eventTypes';
import { showToast } from '~/ui/toasts';

const load = () => import('./RequestExampleDialog');
const RequestExampleDialog = lazy(async () => ({ default: (await load()).RequestExampleDialog }));

/** A function that shows the example of an event, the same for every render, and the dialog that is to be rendered for it. */
export function useExampleDialog() {
  const [shown, setShown] = useState<EventType>();
  const [open, setOpen] = useState(false);

  const showExample = useCallback(async (eventType: EventType) => {
    try {
      // Before it is rendered: code that can't be had must not take the form around it away.
      await load();
      setShown(eventType);
      setOpen(true);
    } catch {
      showToast('The example could not be loaded. Check your connection, then try again.', 'error');
    }
  }, []);

  const exampleDialog = shown && (
    <Suspense>
      <RequestExampleDialog eventType={shown} open={open} onClose={() => setOpen(false)} />
    </Suspense>
  );
  return { showExample, exampleDialog };
}
