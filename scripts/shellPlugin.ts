import react from '@vitejs/plugin-react';
import { createServer, isRunnableDevEnvironment, type Plugin } from 'vite';

import type * as Markup from '../src/app/shellMarkup.tsx';
import { inProductionBuilds } from './buildTarget.ts';

/**
 * Makes the page show something at once: the console's outlines stand in index.html (src/app/Shell.tsx), and so do the styles of the
 * start, which would take a round trip of their own. Only in production builds.
 */
export function shell(): Plugin {
  let root = '';
  let base = '/';
  const inPage = new Set<string>();
  return {
    name: 'shell',
    apply: inProductionBuilds,
    configResolved(config) {
      ({ root, base } = config);
    },
    async transformIndexHtml(html, { bundle = {} }) {
      const { shell: outlines, notLoaded } = await drawn(root, base);
      const styles: string[] = [];
      const withStyles = html.replaceAll(styleSheet, (_link, file: string) => {
        const name = file.slice(base.length);
        const asset = bundle[name];
        if (asset?.type !== 'asset') throw new Error(`${file} is not in the build.`);
        const text = String(asset.source).trim();
        styles.push(text);
        inPage.add(name);
        return `<style>${text}</style>`;
      });
      check(outlines + notLoaded, styles.join('\n'));
      if (!withStyles.includes(place)) throw new Error(`index.html has no ${place} to put the shell into.`);
      return withStyles.replace(place, () => `<div id="root">${outlines}</div>${notLoaded}`);
    },
    generateBundle: {
      // After Vite has listed what else each part needs.
      order: 'post',
      handler(_options, bundle) {
        // Parts that are loaded later would fetch these styles again, and put them behind their own.
        for (const sheet of inPage) {
          const files = Object.values(bundle).filter((file) => file.type === 'chunk');
          const owner = files.find(({ viteMetadata }) => viteMetadata?.importedCss.has(sheet));
          if (!owner) throw new Error(`Nothing in the build brings ${sheet} with it.`);
          for (const file of files) file.code = file.code.replaceAll(`"${sheet}"`, `"${owner.fileName}"`);
          delete bundle[sheet];
        }
      },
    },
  };
}

const place = '<div id="root"></div>';
const styleSheet = /<link rel="stylesheet"[^>]* href="([^"]+)">/g;

/** What the console's own components draw. */
async function drawn(root: string, base: string): Promise<{ shell: string; notLoaded: string }> {
  const server = await createServer({
    configFile: false,
    root,
    base,
    logLevel: 'error',
    plugins: [react()],
    resolve: { tsconfigPaths: true },
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { ssr } = server.environments;
    if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('Vite can’t run the shell.');
    const module: typeof Markup = await ssr.runner.import('/src/app/shellMarkup.tsx');
    return module.shellMarkup(base);
  } finally {
    await server.close();
  }
}

/** @throws Error when the outlines are not drawn with the styles that the page has, or need something that its policy forbids. */
function check(markup: string, styles: string) {
  const classes = [...markup.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
  const unknown = classes.filter((name) => !styles.includes(`.${name}`));
  if (unknown.length > 0) throw new Error(`The shell has classes without styles: ${unknown.join(', ')}`);
  if (/<[^>]* style=/.test(markup)) throw new Error('The shell has style attributes, which are refused.');
  if (styles.includes('url(') || styles.includes('</'))
    throw new Error('These styles can’t stand in the page.');
}
