import { type ReactNode, useId } from 'react';

import styles from './Toolbar.module.css';

/** Above a list: what it shows is chosen here. Its container is an inline-size one; where that is narrow, choices go in pairs. */
export const Toolbar = ({ children }: { children: ReactNode }) => (
  <div className={styles.toolbar}>{children}</div>
);

/** A labelled select of a toolbar. `wide`: for options with long names. */
export function Choice({
  label,
  wide = false,
  children,
}: {
  label: string;
  wide?: boolean;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={wide ? `${styles.choice} ${styles.wide}` : styles.choice}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
