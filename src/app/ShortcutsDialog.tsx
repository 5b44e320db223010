import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';

import { useWhyNot } from '~/api/permissions';
import { Button } from '~/ui/Button';
import { MuiTheme } from '~/ui/MuiTheme';

import { shortcuts } from './shortcuts';
import styles from './ShortcutsDialog.module.css';
import { areShortcutsOn, setShortcutsOn } from './shortcutsSetting';

export type ShortcutsDialogProps = { open: boolean; onClose: () => void };

/** The list of keyboard shortcuts, and the switch that turns them off. */
export function ShortcutsDialog({ open, onClose }: ShortcutsDialogProps) {
  const id = useId();
  const whyNotWrite = useWhyNot('webhooks:write');
  const [on, setOn] = useState(areShortcutsOn);
  return (
    <MuiTheme>
      <Dialog open={open} onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={id}>
        <DialogTitle id={id}>Keyboard shortcuts</DialogTitle>
        <DialogContent>
          <dl className={on ? styles.shortcuts : `${styles.shortcuts} ${styles.off}`}>
            {shortcuts.map(({ key, label, where, writes }) => (
              <div key={key} className={styles.shortcut}>
                <dt>
                  <kbd className={styles.key}>{key}</kbd>
                </dt>
                <dd>
                  {label}
                  {where && <span className={styles.where}>{where}</span>}
                  {writes && whyNotWrite && <span className={styles.where}>{whyNotWrite}</span>}
                </dd>
              </div>
            ))}
          </dl>
          <label className={styles.setting}>
            <input
              type="checkbox"
              checked={on}
              onChange={(event) => {
                setOn(event.target.checked);
                setShortcutsOn(event.target.checked);
              }}
            />
            Use single-key shortcuts
          </label>
        </DialogContent>
        <DialogActions sx={{ padding: 2, paddingTop: 0 }}>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus; here there is nothing else to do */}
          <Button autoFocus onClick={onClose}>
            Close
          </Button>
        </DialogActions>
      </Dialog>
    </MuiTheme>
  );
}
