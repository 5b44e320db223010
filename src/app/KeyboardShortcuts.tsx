import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

import { useWhyNot } from '~/api/permissions';
import { Button } from '~/ui/Button';
import { KeyboardIcon } from '~/ui/icons';
import { lazyPart } from '~/ui/lazyPart';
import { showToast } from '~/ui/toasts';

import styles from './KeyboardShortcuts.module.css';
import { shortcutFor } from './shortcuts';
import { areShortcutsOn } from './shortcutsSetting';

// MUI comes with it, when somebody wants to see it.
const ShortcutsDialog = lazyPart('ShortcutsDialog', () => import('./ShortcutsDialog'), {
  place: 'dialog',
  close: ({ onClose }) => onClose(),
  isOpen: ({ open }) => open,
});

/** Makes the keyboard shortcuts work on every page. The button shows which there are. */
export function KeyboardShortcuts() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const whyNotWrite = useWhyNot('webhooks:write');
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(false);

  const showShortcuts = () => {
    setOpened(true);
    setOpen(true);
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = areShortcutsOn() ? shortcutFor(event, pathname) : undefined;
    if (!shortcut) return;
    // Or the "/" would be typed into the search box, and some browsers would open their own search.
    event.preventDefault();
    const whyNot = shortcut.writes && whyNotWrite;
    if (whyNot) showToast(whyNot, 'error');
    else shortcut.run({ navigate, showShortcuts });
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  return (
    <>
      <Button
        variant="icon"
        className={styles.button}
        aria-label="Keyboard shortcuts"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        title="Keyboard shortcuts (?)"
        onClick={showShortcuts}
      >
        <KeyboardIcon />
      </Button>
      {opened && <ShortcutsDialog open={open} onClose={() => setOpen(false)} />}
    </>
  );
}
