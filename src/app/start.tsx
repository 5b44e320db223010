import '~/ui/tokens.css';
import '~/ui/base.css';
// Of the outlines that the build draws into the page.
import './shell.css';

import { createRoot } from 'react-dom/client';

import { parseApiBaseUrl, parseLoginUrl } from '~/api/config';
import { configureApi } from '~/api/request';
import { provokeCrashes } from '~/ui/crashTest';

import { App, openPages, readAskedEarly } from './App';
import { configureSignIn } from './signIn';
import { StartupError } from './StartupError';
import { rootOptions, watchForErrors } from './watchForErrors';

/** What the demo may ask of the console. */
export type Console = { provokeCrashes: typeof provokeCrashes };

/**
 * Starts the console in `container`. `prepare` runs before anything is asked of the API. What goes wrong until then (a wrong
 * setting, say) is shown instead of a console that half works.
 */
export async function start(container: Element, prepare: (console: Console) => Promise<void>): Promise<void> {
  const root = createRoot(container, rootOptions);
  try {
    configureApi(parseApiBaseUrl(import.meta.env));
    configureSignIn(parseLoginUrl(import.meta.env));
    await prepare({ provokeCrashes });
    watchForErrors();
    await readAskedEarly();
    root.render(<App navigation={openPages()} />);
  } catch (error) {
    root.render(<StartupError message={error instanceof Error ? error.message : String(error)} />);
  }
}
