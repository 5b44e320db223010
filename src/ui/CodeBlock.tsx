import { type ReactNode, useId } from 'react';

import styles from './CodeBlock.module.css';
import { CopyButton } from './CopyButton';
import { visibleText } from './visibleText';

/** Code to be read and copied, under a title. `children` show the text in another way, such as in colours. */
export function CodeBlock({
  title,
  what,
  text,
  children = visibleText(text),
}: {
  title: ReactNode;
  /** Completes "Copy …". */
  what: string;
  text: string;
  children?: ReactNode;
}) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <div className={styles.header}>
        <div id={id} className={styles.title}>
          {title}
        </div>
        <CopyButton text={text} what={what} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, so the keyboard must reach it */}
      <pre className={styles.code} tabIndex={0}>
        {children}
      </pre>
    </div>
  );
}
