import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { brotli } from '../server/compress';
import { round, type Size } from './budget';
import { type Build, pageFiles, startFiles } from './buildGraph';
import { fetchedAhead, pageNames, pages } from './pages';

/** What a build's pages load until they are usable, and what the list fetches ahead besides. */
export type Sizes = { pages: Record<string, Size>; ahead: Record<string, Size> };

/** Measures a build in `dist`. */
export function measureSizes(dist: string, build: Build): Sizes {
  const bytesOf = (file: string) => {
    const place = path.join(dist, file);
    // A style sheet that the build has written into its page counts there; the manifest still knows it.
    if (file.endsWith('.css') && !existsSync(place)) return 0;
    return brotli(readFileSync(place)).length;
  };
  const kilobytes = (files: Iterable<string>, ending: string) =>
    round(
      [...files].filter((file) => file.endsWith(ending)).reduce((sum, file) => sum + bytesOf(file), 0) / 1024,
    );
  const sizeOf = (files: Iterable<string>): Size => ({
    js: kilobytes(files, '.js'),
    css: kilobytes(files, '.css'),
    html: kilobytes(files, '.html'),
  });

  const started = startFiles(build);
  return {
    pages: Object.fromEntries(
      pageNames.map((name) => [name, sizeOf(['index.html', ...pageFiles(build, pages[name].modules)])]),
    ),
    ahead: Object.fromEntries(
      Object.entries(fetchedAhead).map(([name, modules]) => [
        name,
        sizeOf([...pageFiles(build, modules)].filter((file) => !started.has(file))),
      ]),
    ),
  };
}
