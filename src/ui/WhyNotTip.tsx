import { useLayoutEffect, useRef } from 'react';

import { hideWhyNot, hideWhyNotSoon, keepWhyNot, type ShownWhyNot, useShownWhyNot } from './whyNot';
import styles from './WhyNotTip.module.css';

/** Between the tip and its control, and the window's edge, in pixels. */
const gap = 6;
const margin = 8;

/** Beside its control, or beside the whole menu that it is an entry of; inside the window. */
function place(tip: HTMLElement, control: Element) {
  const box = (control.closest('[role="menu"]') ?? control).getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = tip;
  const below = box.bottom + gap;
  const top = below + height + margin <= window.innerHeight ? below : box.top - gap - height;
  const left = Math.min(box.left, document.body.clientWidth - width - margin);
  tip.style.top = `${Math.max(margin, top)}px`;
  tip.style.left = `${Math.max(margin, left)}px`;
}

/** Shows why a control may not be used; one for the whole console. Screen readers have it from the control itself. */
export function WhyNotTip() {
  const shown = useShownWhyNot();
  return shown && <Tip key={shown.reason} {...shown} />;
}

function Tip({ reason, control }: ShownWhyNot) {
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const onMoved = () => {
      if (tip.current) place(tip.current, control);
    };
    onMoved();
    // A menu grows as it opens.
    document.addEventListener('transitionend', onMoved);
    window.addEventListener('resize', onMoved);
    const onElsewhere = ({ target }: Event) => {
      if (!(target instanceof Node) || !control.contains(target)) hideWhyNot();
    };
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') hideWhyNot();
    };
    document.addEventListener('pointerdown', onElsewhere);
    // Also by navigation, which may take the control away without a word.
    document.addEventListener('focusin', onElsewhere);
    document.addEventListener('keydown', onKeyDown, { capture: true });
    // It stands still while its control moves.
    document.addEventListener('scroll', hideWhyNotSoon, { capture: true, passive: true });
    return () => {
      document.removeEventListener('transitionend', onMoved);
      window.removeEventListener('resize', onMoved);
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      document.removeEventListener('scroll', hideWhyNotSoon, { capture: true });
    };
  }, [control]);
  return (
    <div
      ref={tip}
      aria-hidden="true"
      className={styles.tip}
      onPointerEnter={keepWhyNot}
      onPointerLeave={hideWhyNotSoon}
    >
      {reason}
    </div>
  );
}
