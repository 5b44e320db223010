import { useCallback, useState } from 'react';

import type { EventType } from '~/contract/eventTypes';
import { lazyPart } from '~/ui/lazyPart';

const RequestExampleDialog = lazyPart('RequestExampleDialog', () => import('./RequestExampleDialog'), {
  place: 'dialog',
  close: ({ onClose }) => onClose(),
  isOpen: ({ open }) => open,
});

/** A function that shows the example of an event, the same for every render, and the dialog that is to be rendered for it. */
export function useExampleDialog() {
  const [shown, setShown] = useState<EventType>();
  const [open, setOpen] = useState(false);

  const showExample = useCallback((eventType: EventType) => {
    setShown(eventType);
    setOpen(true);
  }, []);

  const exampleDialog = shown && (
    <RequestExampleDialog eventType={shown} open={open} onClose={() => setOpen(false)} />
  );
  return { showExample, exampleDialog };
}
