import type { Plugin } from 'vite';

/** Nearly all of a file is used at once. Engines other than Chromium's take it for a comment; it counts at the top of a file only. */
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * Has the files of these names compiled while they arrive, beside the main thread, and not piece by piece on it while the first page
 * is drawn.
 */
export function compileHint(names: string[]): Plugin {
  return {
    name: 'compile-hint',
    generateBundle: {
      // After Vite has put what it needs at the top.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && names.includes(file.name)) file.code = hint + file.code;
        }
      },
    },
  };
}
