import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { paths } from '~/paths';
import { WebhookIcon } from '~/ui/icons';

import styles from './Frame.module.css';

/** The outlines of the console: title bar, sidebar, and the column beside it. Also drawn without a script, see Shell. */
export function Frame({
  menu,
  tools,
  below,
  navigation,
  children,
}: {
  /** Opens the navigation where there is no room for the sidebar. */
  menu: ReactNode;
  /** At the right of the title bar. */
  tools?: ReactNode;
  /** Between the title bar and all else. */
  below?: ReactNode;
  navigation: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <header className={styles.titleBar}>
        {menu}
        <Link to={paths.home} className={styles.brand}>
          <span className={styles.mark}>
            <WebhookIcon size={18} />
          </span>
          Admin Console
        </Link>
        {tools}
      </header>
      {below}
      <div className={styles.body}>
        <nav aria-label="Main" className={styles.sidebar}>
          {navigation}
        </nav>
        <div className={styles.column}>{children}</div>
      </div>
    </>
  );
}

/** The main region, which the page fills. */
export const mainClass = styles.main;
