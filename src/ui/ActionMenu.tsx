import { useRef, useState } from 'react';

import { Button } from './Button';
import { MoreIcon } from './icons';
import { lazyPart } from './lazyPart';

/** One entry: what it says and does; `whyNot`: it may not, and this is the reason. */
export type Action = {
  label: string;
  onSelect: () => void;
  danger?: boolean;
  whyNot?: string | undefined;
};

// MUI's menu comes with the first pointer or focus on such a button; the page before it does without.
const ActionMenuList = lazyPart('ActionMenuList', () => import('./ActionMenuList'), {
  place: 'dialog',
  close: ({ onClose }) => onClose(),
  isOpen: ({ open }) => open,
});

/** A button with three dots that opens a menu of actions. `label` says on what they act. */
export function ActionMenu({ label, actions }: { label: string; actions: Action[] }) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(false);
  const prefetch = () => void ActionMenuList.prefetch();

  return (
    <>
      <Button
        ref={button}
        variant="icon"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onClick={() => {
          setOpened(true);
          setOpen(true);
        }}
      >
        <MoreIcon />
      </Button>
      {opened && (
        <ActionMenuList
          label={label}
          actions={actions}
          anchor={button}
          open={open}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
