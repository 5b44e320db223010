import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';

import { MuiTheme } from './MuiTheme';
import type { Toast } from './toasts';
import styles from './ToastSnackbar.module.css';

/** How long a message stays, in milliseconds. An error stays until it is closed. */
const stay = 6000;

/** The visible half of a toast; Toaster reads it out. */
export function ToastSnackbar({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  return (
    <MuiTheme>
      <Snackbar
        open
        // Not over a bar that sticks to the bottom of the page.
        sx={{ marginBottom: 'var(--bottom-bar-height, 0px)' }}
        autoHideDuration={toast.severity === 'error' ? null : stay}
        onClose={(_, reason) => {
          if (reason !== 'clickaway') onClose();
        }}
      >
        <Alert role="presentation" variant="filled" severity={toast.severity} onClose={onClose}>
          <span className={styles.message}>{toast.message}</span>
        </Alert>
      </Snackbar>
    </MuiTheme>
  );
}
