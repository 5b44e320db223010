import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';

import { theme } from './theme';

// `speedy` puts rules into empty style sheets, in development too, where emotion would write them as text: that is all
// the content security policy allows (scripts/securityHeaders.ts).
const styles = createCache({ key: 'mui', speedy: true });

/**
 * Gives MUI components the console's looks. It stands around what uses MUI (dialogs, menus, toasts) and not around the whole
 * console, so that neither the list of webhooks nor a form waits for MUI.
 */
export function MuiTheme({ children }: { children: ReactNode }) {
  return (
    <CacheProvider value={styles}>
      <ThemeProvider theme={theme}>{children}</ThemeProvider>
    </CacheProvider>
  );
}
