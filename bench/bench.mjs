// Measures the console beside floors and a peer: npm run bench -- --suite load --runs 5; --help lists the options.
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./cli.ts') }} */
const { module } = await runnerImport('./bench/cli.ts', { resolve: { tsconfigPaths: true } });
process.exitCode = await module.main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
