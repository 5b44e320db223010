// Checks a server against the contract: npm run conformance -- --api http://localhost:4010; --help lists the options.
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('../conformance/cli.ts') }} */
const { module } = await runnerImport('./conformance/cli.ts', { resolve: { tsconfigPaths: true } });

let isStopped = false;
// Once: it stops after the check that is running, and cleans up; a second Ctrl+C stops at once.
process.once('SIGINT', () => {
  isStopped = true;
});
process.exitCode = await module.main(
  process.argv.slice(2),
  { out: (text) => void process.stdout.write(text), err: (text) => void process.stderr.write(text) },
  () => isStopped,
);
