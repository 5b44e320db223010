import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';

import type { EventType } from '~/contract/eventTypes';
import { Button } from '~/ui/Button';
import { CloseIcon } from '~/ui/icons';
import { MuiTheme } from '~/ui/MuiTheme';

import { RequestExample } from './RequestExample';
import styles from './RequestExampleDialog.module.css';

/** Shows over the page what an endpoint receives for an event. The focus goes back to where it came from. */
export function RequestExampleDialog({
  eventType,
  open,
  onClose,
}: {
  eventType: EventType;
  open: boolean;
  onClose: () => void;
}) {
  const id = useId();
  return (
    <MuiTheme>
      <Dialog
        open={open}
        onClose={onClose}
        maxWidth="md"
        fullWidth
        aria-labelledby={id}
        slotProps={{ paper: { className: styles.paper } }}
      >
        <div className={styles.header}>
          <DialogTitle id={id} sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
            Example of {eventType.id}
          </DialogTitle>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus */}
          <Button variant="icon" autoFocus aria-label="Close" onClick={onClose}>
            <CloseIcon />
          </Button>
        </div>
        <DialogContent sx={{ paddingTop: 0 }}>
          <RequestExample eventType={eventType} />
        </DialogContent>
      </Dialog>
    </MuiTheme>
  );
}
