// Writes the headers into the configurations in deploy/: npm run deploy:configs. With --check it fails when they are stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, loadEnv, runnerImport } from 'vite';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    mock: { type: 'boolean', default: false },
    out: { type: 'string', default: 'deploy' },
  },
});

/** @type {{ module: typeof import('./deployConfigs.ts') }} */
const { module } = await runnerImport('./scripts/deployConfigs.ts');
// What is kept in deploy/ is for a build without settings of its own.
const { VITE_API_BASE_URL } = values.out === 'deploy' ? {} : loadEnv('production', process.cwd());
const site = {
  html: values.mock ? readFileSync('index.html', 'utf8') : await builtPage(),
  apiBaseUrl: VITE_API_BASE_URL,
  mock: values.mock,
};

mkdirSync(values.out, { recursive: true });
for (const file of /** @type {(keyof typeof module.configs)[]} */ (Object.keys(module.configs))) {
  const kept = readFileSync(path.join('deploy', file), 'utf8');
  const right = module.withHeaders(kept, file, site);
  if (!values.check) {
    writeFileSync(path.join(values.out, file), right);
  } else if (kept !== right) {
    process.stderr.write(
      `deploy/${file} has not the console's headers any more. Run: npm run deploy:configs\n`,
    );
    process.exitCode = 1;
  }
}

/** The page of a production build: it has scripts and styles of its own, whose hashes are in the headers. */
async function builtPage() {
  const built = await build({ logLevel: 'error', build: { write: false } });
  const files = 'output' in built ? built.output : [];
  const page = files.find(({ fileName }) => fileName === 'index.html');
  if (page?.type !== 'asset') throw new Error('The build has no page.');
  return String(page.source);
}
