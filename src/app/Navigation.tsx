import { NavLink } from 'react-router';

import { navigation } from './navigationMenus';
import styles from './Navigation.module.css';

/** The sidebar's content: menus with their tabs. `onNavigate` runs when an entry is followed. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  return (
    <ul className={styles.menus}>
      {navigation.map(({ label, to, Icon, tabs }) => (
        <li key={to}>
          <NavLink to={to} className={styles.menu} aria-current={false} onClick={onNavigate}>
            <Icon size={18} />
            {label}
          </NavLink>
          <ul className={styles.tabs}>
            {tabs.map((tab) => (
              <li key={tab.to}>
                <NavLink to={tab.to} className={styles.tab} onClick={onNavigate}>
                  {tab.label}
                </NavLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
