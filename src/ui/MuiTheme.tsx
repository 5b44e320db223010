import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';

import { theme } from './theme';

/**
 * Gives MUI components the console's looks. It stands around what uses MUI (forms, dialogs, toasts) and not around the whole
 * console, so that the list of webhooks is on screen before MUI is loaded.
 */
export function MuiTheme({ children }: { children: ReactNode }) {
  return <ThemeProvider theme={theme}>{children}</ThemeProvider>;
}
