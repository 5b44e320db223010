import { createTheme } from '@mui/material/styles';

const colour = (name: 'accent' | 'success' | 'warning' | 'danger', contrast: string) => ({
  main: `var(--color-${name})`,
  dark: `var(--color-${name})`,
  light: `var(--color-${name})`,
  contrastText: contrast,
});

/**
 * MUI's theme on the console's tokens (tokens.css). Every colour is a CSS variable that follows the colour scheme by itself,
 * so MUI needs one palette and no rendering when the scheme changes.
 */
export const theme = createTheme({
  cssVariables: { nativeColor: true, disableCssColorScheme: true },
  palette: {
    primary: colour('accent', 'var(--color-on-accent)'),
    success: colour('success', 'var(--color-surface)'),
    warning: colour('warning', 'var(--color-surface)'),
    error: colour('danger', 'var(--color-on-danger)'),
    background: { default: 'var(--color-page)', paper: 'var(--color-raised)' },
    text: {
      primary: 'var(--color-text)',
      secondary: 'var(--color-text-muted)',
      disabled: 'var(--color-text-muted)',
    },
    divider: 'var(--color-border)',
    action: { active: 'var(--color-text-muted)', disabled: 'var(--color-text-muted)' },
  },
  shape: { borderRadius: 8 },
  typography: { fontFamily: 'var(--font)', fontSize: 14 },
  components: {
    MuiBackdrop: {
      styleOverrides: {
        root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'var(--color-backdrop)' } },
      },
    },
    MuiDialog: { styleOverrides: { paper: { backgroundImage: 'none' } } },
    MuiDialogTitle: {
      styleOverrides: {
        root: { paddingBottom: 12, fontSize: 'var(--text-large)', fontWeight: 650, lineHeight: 1.4 },
      },
    },
    MuiDialogContentText: { styleOverrides: { root: { fontSize: 'var(--text)' } } },
  },
});
