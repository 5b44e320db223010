import { useLayoutEffect, useRef } from 'react';

import {
  hideWhyNot,
  hideWhyNotElsewhere,
  hideWhyNotSoon,
  keepWhyNot,
  type ShownWhyNot,
  useShownWhyNot,
} from './whyNot';
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
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') hideWhyNot();
    };
    document.addEventListener('pointerdown', hideWhyNotElsewhere);
    // Also by navigation, which may take the control away without a word.
    document.addEventListener('focusin', hideWhyNotElsewhere);
    document.addEventListener('keydown', onKeyDown, { capture: true });
    // The way of the keyboard to a control may be a scroll.
    document.addEventListener('scroll', onMoved, { capture: true, passive: true });
    return () => {
      document.removeEventListener('transitionend', onMoved);
      window.removeEventListener('resize', onMoved);
      document.removeEventListener('pointerdown', hideWhyNotElsewhere);
      document.removeEventListener('focusin', hideWhyNotElsewhere);
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      document.removeEventListener('scroll', onMoved, { capture: true });
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
