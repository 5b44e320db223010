// Writes the fault matrix, as e2e/faultMatrix/matrix.ts has it, into the README: npm run fault-matrix [-- --check]
import { runnerImport } from 'vite';

import { readmeSection } from './readmeSection.mjs';

/** @type {{ module: typeof import('../e2e/faultMatrix/matrix.ts') }} */
const { module } = await runnerImport('./e2e/faultMatrix/matrix.ts', { resolve: { tsconfigPaths: true } });
await readmeSection('fault matrix', module.matrixInMarkdown(), 'fault-matrix');
