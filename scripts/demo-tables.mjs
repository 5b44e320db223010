// Writes the scenarios and the faults of the demo, as src/mocks has them, into the README: npm run demo-tables [-- --check]
import { runnerImport } from 'vite';

import { readmeSection } from './readmeSection.mjs';

/** @type {{ module: typeof import('./demoTables.ts') }} */
const { module } = await runnerImport('./scripts/demoTables.ts', { resolve: { tsconfigPaths: true } });
await readmeSection('scenarios', module.scenariosInMarkdown(), 'demo-tables');
await readmeSection('faults', module.faultsInMarkdown(), 'demo-tables');
