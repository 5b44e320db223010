import type { ReactNode } from 'react';

import { handFocusOn } from './focusPageHeading';
import styles from './PageHeader.module.css';
import { Verbatim } from './Verbatim';
import { inWords } from './visibleText';

/** A page's heading, which is also the document's title; a sentence on what the page is for; its main action on the right. */
export function PageHeader({
  title,
  description,
  action,
}: {
  title: string;
  description?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles.header}>
      <title>{`${inWords(title)} · Admin Console`}</title>
      <div className={styles.text}>
        {/* Focused after navigation, see app/useFocusAfterNavigation.ts */}
        <h1 ref={handFocusOn} className={styles.title} tabIndex={-1}>
          <Verbatim text={title} />
        </h1>
        {description && (
          <p className={styles.description}>
            {typeof description === 'string' ? <Verbatim text={description} /> : description}
          </p>
        )}
      </div>
      {action}
    </div>
  );
}
