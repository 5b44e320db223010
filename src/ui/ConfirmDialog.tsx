import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId } from 'react';

import { Button } from './Button';
import { CrashBoundary } from './CrashBoundary';
import { MuiTheme } from './MuiTheme';

/** Asks before something that cannot be undone. The focus starts on the harmless answer; Escape means the same. */
export function ConfirmDialog({
  open,
  title,
  children,
  extra,
  confirmLabel,
  cancelLabel,
  onConfirm,
  onCancel,
}: {
  open: boolean;
  title: string;
  children: ReactNode;
  /** What has to be filled in first. */
  extra?: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const id = useId();
  return (
    <CrashBoundary part={title} place="dialog" onClose={onCancel} closed={!open} resetKey={open}>
      <MuiTheme>
        <Dialog
          open={open}
          onClose={onCancel}
          maxWidth="xs"
          fullWidth
          role="alertdialog"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-text`}
        >
          <DialogTitle id={`${id}-title`} sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </DialogTitle>
          <DialogContent>
            <DialogContentText id={`${id}-text`} sx={{ overflowWrap: 'anywhere' }}>
              {children}
            </DialogContentText>
            {extra}
          </DialogContent>
          <DialogActions sx={{ padding: 2, paddingTop: 0 }}>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus; it starts on the harmless answer */}
            <Button autoFocus onClick={onCancel}>
              {cancelLabel}
            </Button>
            <Button variant="danger" onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </DialogActions>
        </Dialog>
      </MuiTheme>
    </CrashBoundary>
  );
}
