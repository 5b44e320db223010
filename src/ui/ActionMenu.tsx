import { lazy, Suspense, useRef, useState } from 'react';

import { Button } from './Button';
import { MoreIcon } from './icons';

/** One entry: what it says and does; `whyNot`: it may not, and this is the reason. */
export type Action = {
  label: string;
  onSelect: () => void;
  danger?: boolean;
  whyNot?: string | undefined;
};

// MUI's menu comes with the first pointer or focus on such a button; the page before it does without.
const load = () => import('./ActionMenuList');
const ActionMenuList = lazy(async () => ({ default: (await load()).ActionMenuList }));

/** A button with three dots that opens a menu of actions. `label` says on what they act. */
export function ActionMenu({ label, actions }: { label: string; actions: Action[] }) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(false);
  // A failure to load shows when the menu is opened.
  const prefetch = () => void load().catch(() => undefined);

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
        <Suspense>
          <ActionMenuList
            label={label}
            actions={actions}
            anchor={button}
            open={open}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
