import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { Link, type LinkProps } from 'react-router';

import styles from './Button.module.css';
import { WhyNotText, whyNotProps } from './whyNot';

/** How much a button stands out: one primary a screen; quiet inside text; icon needs an `aria-label`. */
export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet' | 'icon';

const classes = (variant: ButtonVariant, className?: string) =>
  [styles.button, variant !== 'secondary' && styles[variant], className].filter(Boolean).join(' ');

type ButtonProps = Omit<ComponentPropsWithRef<'button'>, 'disabled'> & {
  variant?: ButtonVariant;
  /** Working: shows a spinner and ignores presses, but keeps the focus. */
  busy?: boolean;
  /** Not allowed, and this is the reason: it can be reached and says why, and does nothing. */
  whyNot?: string | undefined;
  children: ReactNode;
};

/** A button of type "button" unless told otherwise. */
export function Button({
  variant = 'secondary',
  busy = false,
  whyNot,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const id = useId();
  if (whyNot !== undefined) {
    return (
      <>
        <button
          {...rest}
          type="button"
          className={classes(variant, [className, styles.notAllowed].filter(Boolean).join(' '))}
          {...whyNotProps(whyNot, id, rest['aria-describedby'])}
        >
          {children}
        </button>
        <WhyNotText id={id} reason={whyNot} />
      </>
    );
  }
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

type ButtonLinkProps = LinkProps & {
  variant?: ButtonVariant;
  className?: string;
  /** As for a button. */
  whyNot?: string | undefined;
};

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({ variant = 'secondary', whyNot, className, ...rest }: ButtonLinkProps) {
  const id = useId();
  if (whyNot !== undefined) {
    return (
      <>
        {/* Without an address, so that there is no other way to follow it, such as a new tab. */}
        <span
          role="link"
          tabIndex={0}
          className={classes(variant, [className, styles.notAllowed].filter(Boolean).join(' '))}
          {...whyNotProps(whyNot, id, rest['aria-describedby'])}
        >
          {rest.children}
        </span>
        <WhyNotText id={id} reason={whyNot} />
      </>
    );
  }
  return <Link {...rest} className={classes(variant, className)} />;
}
