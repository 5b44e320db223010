import type { Plugin } from 'vite';

import { demoSignInPath } from '../src/mocks/demoSignInPath.ts';
import { paths } from '../src/paths.ts';

/** The console's pages that have an address of their own, as folders below the base. */
const folders = [...Object.values(paths), `/${demoSignInPath}`].flatMap((path) =>
  typeof path === 'string' && path !== paths.home ? [path.slice(1)] : [],
);

/**
 * Makes the demo build fit for any static host, also one that knows no fallback to `index.html`: each page that has an address
 * of its own gets its file, and `404.html`, which most hosts show for all other addresses, is the console too. The page says
 * that it is a demo, and asks search engines to leave it out.
 */
export function demoPages(): Plugin {
  let isDemo = false;
  return {
    name: 'demo-pages',
    enforce: 'post',
    configResolved({ mode, base }) {
      isDemo = mode === 'mock';
      if (isDemo && !/^\/(.*\/)?$/.test(base)) {
        throw new Error(
          `The demo is served from a path that begins and ends with "/", such as /console/, not "${base}".`,
        );
      }
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!isDemo) return html;
        const tags = [
          { tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, injectTo: 'head' as const },
        ];
        return {
          html: html.replace('<title>Admin Console</title>', '<title>Admin Console (demo)</title>'),
          tags,
        };
      },
    },
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (!isDemo || page?.type !== 'asset') return;
      const files = ['404.html', ...folders.map((folder) => `${folder}/index.html`)];
      for (const fileName of files) this.emitFile({ type: 'asset', fileName, source: page.source });
    },
  };
}
