import { lazy, Suspense } from 'react';

import { dismissToast, useToast } from './toasts';

// MUI is loaded with the first message: a page that has nothing to say does not pay for it.
const ToastSnackbar = lazy(async () => ({ default: (await import('./ToastSnackbar')).ToastSnackbar }));

/** Shows toasts; one for the whole console. The live region stands from the start, so that the first message is read out too. */
export function Toaster() {
  const toast = useToast();
  return (
    <section aria-label="Messages">
      <div role="status" className="visuallyHidden">
        {toast?.message}
      </div>
      <Suspense>{toast && <ToastSnackbar key={toast.id} toast={toast} onClose={dismissToast} />}</Suspense>
    </section>
  );
}
