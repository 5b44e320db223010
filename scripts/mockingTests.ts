import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folders = ['src/', 'scripts/', 'conformance/'];

/**
 * The test files below `root` that put something else in a module's place (`vi.mock`). They need modules of their own: in those that
 * files share, the module may have been loaded before.
 */
export function mockingTests(root: string): string[] {
  return folders.flatMap((folder) => {
    const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
    return files
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => folder + file.replaceAll(path.sep, '/'))
      .filter((file) => readFileSync(path.join(root, file), 'utf8').includes('vi.mock('));
  });
}
