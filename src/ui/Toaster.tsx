import { lazy, Suspense } from 'react';

import styles from './Toaster.module.css';
import { dismissToast, type Toast, useToast } from './toasts';

// MUI is loaded with the first message: a page that has nothing to say does not pay for it.
// Where it can't be loaded the message is still read out, and the page stands.
const ToastSnackbar = lazy(async () => {
  try {
    return { default: (await import('./ToastSnackbar')).ToastSnackbar };
  } catch {
    return { default: PlainToast };
  }
});

const PlainToast = ({ toast }: { toast: Toast }) => <p className={styles.plain}>{toast.message}</p>;

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
