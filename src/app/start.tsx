import '~/ui/tokens.css';
import '~/ui/base.css';

import { createRoot } from 'react-dom/client';

import { parseApiBaseUrl, parseLoginUrl } from '~/api/config';
import { configureApi } from '~/api/request';

import { App } from './App';
import { configureSignIn } from './signIn';
import { StartupError } from './StartupError';

/**
 * Starts the console in `container`. `prepare` runs before anything is asked of the API. What goes wrong until then (a wrong
 * setting, say) is shown instead of a console that half works.
 */
export async function start(container: Element, prepare: () => Promise<void>): Promise<void> {
  const root = createRoot(container);
  try {
    configureApi(parseApiBaseUrl(import.meta.env));
    configureSignIn(parseLoginUrl(import.meta.env));
    await prepare();
    root.render(<App />);
  } catch (error) {
    root.render(<StartupError message={error instanceof Error ? error.message : String(error)} />);
  }
}
