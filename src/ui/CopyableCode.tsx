import type { ReactNode } from 'react';

import styles from './CopyableCode.module.css';
import { CopyButton } from './CopyButton';
import { Verbatim } from './Verbatim';

/** A URL, an id or the like, whole, with a button that copies it. `what` names it: "Copy id". `children` show it in another way. */
export function CopyableCode({
  text,
  what,
  children = <Verbatim technical text={text} />,
}: {
  text: string;
  what: string;
  children?: ReactNode;
}) {
  return (
    <span className={styles.copyable}>
      <code>{children}</code>
      <CopyButton text={text} what={what} />
    </span>
  );
}
