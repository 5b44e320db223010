// Writes the fault matrix, as e2e/faultMatrix/matrix.ts has it, into the README: npm run fault-matrix
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const [begin, end] = ['<!-- fault matrix -->', '<!-- end of the fault matrix -->'];

/** @type {{ module: typeof import('../e2e/faultMatrix/matrix.ts') }} */
const { module } = await runnerImport('./e2e/faultMatrix/matrix.ts', { resolve: { tsconfigPaths: true } });
const readme = readFileSync('README.md', 'utf8');
const [before, rest = ''] = readme.split(begin);
const after = rest.split(end)[1];
if (after === undefined) {
  process.stderr.write(`README.md has no place for the matrix: "${begin}" and "${end}" are missing.\n`);
  process.exit(1);
}
writeFileSync('README.md', `${before}${begin}\n\n${module.matrixInMarkdown()}\n\n${end}${after}`);
spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', 'README.md'], {
  stdio: 'inherit',
});
