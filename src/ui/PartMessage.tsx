import { type ReactNode, useId } from 'react';

import { Button } from './Button';
import { PageHeader } from './PageHeader';
import styles from './PartMessage.module.css';
import { showModally } from './showModally';

/** What stands where a part would be: inside the page, as a dialog over it, or as the page itself. */
export type Place = 'panel' | 'dialog' | 'page';

type Props = {
  title: string;
  children: ReactNode;
  /** To quote to those who run the console. */
  details?: string | undefined;
  actions: ReactNode;
  /** A dialog can be closed; what stands in the page can't. */
  onClose?: (() => void) | undefined;
};

/** Takes the place of a part that cannot be shown: what happened, and what to do. Needs nothing that may be missing too. */
export function PartMessage({ place, ...props }: Props & { place: Place }) {
  switch (place) {
    case 'panel':
      return <InPanel {...props} />;
    case 'dialog':
      return <AsDialog {...props} />;
    case 'page':
      return <AsPage {...props} />;
  }
}

const Details = ({ children }: { children: string | undefined }) =>
  children && <p className={styles.details}>To quote when you report it: {children}</p>;

function InPanel({ title, children, details, actions }: Props) {
  return (
    <div role="alert" className={styles.part}>
      <p className={styles.title}>{title}</p>
      <p>{children}</p>
      <Details>{details}</Details>
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}

function AsPage({ title, children, details, actions }: Props) {
  return (
    <div role="alert">
      <PageHeader title={title} description={children} />
      <Details>{details}</Details>
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}

function AsDialog({ title, children, details, actions, onClose }: Props) {
  const id = useId();
  return (
    <dialog
      ref={showModally}
      className={styles.dialog}
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={onClose}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <div id={`${id}-text`}>
        <p>{children}</p>
        <Details>{details}</Details>
      </div>
      <div className={styles.actions}>
        <Button onClick={onClose}>Close</Button>
        {actions}
      </div>
    </dialog>
  );
}
