import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';

import styles from './Button.module.css';

/** How much a button stands out: one primary a screen; quiet inside text; icon needs an `aria-label`. */
export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet' | 'icon';

const classes = (variant: ButtonVariant, className?: string) =>
  [styles.button, variant !== 'secondary' && styles[variant], className].filter(Boolean).join(' ');

type ButtonProps = Omit<ComponentPropsWithRef<'button'>, 'disabled'> & {
  variant?: ButtonVariant;
  /** Working: shows a spinner and ignores presses, but keeps the focus. */
  busy?: boolean;
  children: ReactNode;
};

/** A button of type "button" unless told otherwise. */
export function Button({
  variant = 'secondary',
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classes(variant, className)}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy && <span className={styles.spinner} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({
  variant = 'secondary',
  className,
  ...rest
}: LinkProps & { variant?: ButtonVariant; className?: string }) {
  return <Link {...rest} className={classes(variant, className)} />;
}
