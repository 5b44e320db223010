import path from 'node:path';
import { build, type Plugin, runnerImport } from 'vite';

import type * as Config from '../src/api/config.ts';
import { buildTarget, inProductionBuilds } from './buildTarget.ts';

/**
 * Puts the script into the page that runs before the console's code has come (src/app/beforeStart.ts): it asks the API for what the
 * list needs, and says when the code does not come. Only in production builds: elsewhere the mock has to be there first. Its text is the same in every build;
 * what depends on the build's settings stands beside it, in attributes.
 */
export function beforeStart(): Plugin {
  let root = '';
  let base = '/';
  let env: Record<string, string> = {};
  return {
    name: 'before-start',
    apply: inProductionBuilds,
    configResolved(config) {
      ({ root, base, env } = config);
    },
    async transformIndexHtml(html) {
      const api = await apiBaseUrl(root, env);
      const script = await inlineScript(root, 'src/app/beforeStart.ts');
      // Where the setting is wrong the console says so; there is nobody to ask.
      const address = api === undefined ? '' : ` data-api="${escaped(api)}"`;
      // Before the styles: a script waits for those that stand before it.
      return html.replace(
        '</title>',
        (title) => `${title}\n    <script data-base="${escaped(base)}"${address}>${script}</script>`,
      );
    },
  };
}

/** For an attribute. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A module and all that it imports as one script. */
async function inlineScript(root: string, entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      target: buildTarget,
      rolldownOptions: { input: path.join(root, entry), output: { format: 'iife' } },
    },
  });
  const [script] = 'output' in built ? built.output : [];
  if (script?.type !== 'chunk') throw new Error(`${entry} makes no script.`);
  if (script.code.includes('</script')) throw new Error(`${entry} would end its own element.`);
  return script.code.trim();
}

/** What stands in front of `/api/v1`, as the console itself reads it; undefined when the setting is wrong. */
async function apiBaseUrl(root: string, env: Record<string, string>): Promise<string | undefined> {
  const { module } = await runnerImport<typeof Config>('/src/api/config.ts', {
    root,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
  });
  try {
    return module.parseApiBaseUrl(env);
  } catch {
    return undefined;
  }
}
