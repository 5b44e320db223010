import { type MouseEvent, type ReactNode, useId, useRef } from 'react';

import { Button } from './Button';
import { CrashBoundary } from './CrashBoundary';
import styles from './PlainDialog.module.css';
import { showModally } from './showModally';

type Props = {
  title: string;
  children: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
};

/**
 * Asks as ConfirmDialog does, with the browser's own `<dialog>` and without MUI: for pages that have to be there fast, and for a
 * question that must be asked also when nothing can be loaded. The focus starts on the harmless answer; Escape and a press beside
 * the dialog mean the same.
 */
export function PlainDialog({ open, ...props }: Props & { open: boolean }) {
  return (
    <CrashBoundary part={props.title} place="dialog" onClose={props.onCancel} closed={!open} resetKey={open}>
      {open && <Question {...props} />}
    </CrashBoundary>
  );
}

function Question({ title, children, confirmLabel, cancelLabel, onConfirm, onCancel }: Props) {
  const id = useId();
  /** Where the press began: a text that is marked from the inside out closes nothing. */
  const pressed = useRef<EventTarget>(null);
  const closeBeside = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget && pressed.current === target) onCancel();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the keyboard has Escape
    <dialog
      ref={showModally}
      className={styles.dialog}
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onMouseDown={({ target }) => (pressed.current = target)}
      onClick={closeBeside}
      // The browser has closed it, by Escape.
      onClose={onCancel}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <div id={`${id}-text`} className={styles.text}>
        {children}
      </div>
      <div className={styles.actions}>
        <Button onClick={onCancel}>{cancelLabel}</Button>
        <Button variant="danger" onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </dialog>
  );
}
