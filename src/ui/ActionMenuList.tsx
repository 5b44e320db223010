import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type RefObject, useId } from 'react';

import type { Action } from './ActionMenu';
import { MuiTheme } from './MuiTheme';
import { WhyNotText, whyNotProps } from './whyNot';

/** The open half of an ActionMenu. MUI moves the focus into it and gives it back to the button. */
export function ActionMenuList({
  label,
  actions,
  anchor,
  open,
  onClose,
}: {
  label: string;
  actions: Action[];
  anchor: RefObject<HTMLButtonElement | null>;
  open: boolean;
  onClose: () => void;
}) {
  const id = useId();
  return (
    <MuiTheme>
      <Menu
        open={open}
        onClose={onClose}
        // In the page's main region, where a screen reader looks for it; the page itself needs no lock.
        container={() => document.querySelector('main')}
        disableScrollLock
        anchorEl={() => anchor.current}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        // Entries that are not allowed are passed as well: they say why.
        slotProps={{ list: { 'aria-label': label, disabledItemsFocusable: true } }}
      >
        {actions.map(({ label: text, onSelect, danger, whyNot }, index) =>
          whyNot === undefined ? (
            <MenuItem
              key={text}
              sx={danger ? { color: 'error.main' } : undefined}
              onClick={() => {
                onClose();
                onSelect();
              }}
            >
              {text}
            </MenuItem>
          ) : (
            <MenuItem
              key={text}
              sx={{ color: 'text.disabled', cursor: 'default' }}
              {...whyNotProps(whyNot, `${id}-${index}`)}
            >
              {text}
              <WhyNotText id={`${id}-${index}`} reason={whyNot} />
            </MenuItem>
          ),
        )}
      </Menu>
    </MuiTheme>
  );
}
