import { Link, matchPath, useLocation } from 'react-router';

import { navigation } from './navigationMenus';
import styles from './Navigation.module.css';

/** The tab that a page belongs to. Where the paths of several lead to it, the longest tells most. */
function tabOf(pathname: string): string | undefined {
  const leadingHere = navigation
    .flatMap(({ tabs }) => tabs.map(({ to }) => to))
    .filter((to) => matchPath({ path: to, end: false }, pathname));
  return leadingHere.toSorted((a, b) => b.length - a.length)[0];
}

/** The sidebar's content: menus with their tabs. `onNavigate` runs when an entry is followed. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const current = tabOf(useLocation().pathname);
  return (
    <ul className={styles.menus}>
      {navigation.map(({ label, to, Icon, tabs }) => (
        <li key={to}>
          <Link to={to} className={styles.menu} onClick={onNavigate}>
            <Icon size={18} />
            {label}
          </Link>
          <ul className={styles.tabs}>
            {tabs.map((tab) => (
              <li key={tab.to}>
                <Link
                  to={tab.to}
                  className={styles.tab}
                  aria-current={tab.to === current ? 'page' : undefined}
                  onClick={onNavigate}
                >
                  {tab.label}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
