// Compares what each page loads with the budget: npm run size; --help lists the options.
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./size/cli.ts') }} */
const { module } = await runnerImport('./bench/size/cli.ts', { resolve: { tsconfigPaths: true } });
process.exitCode = await module.main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
