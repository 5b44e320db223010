// Long random walks: npm run walk -- --seed 7 --actions 2000, or --minutes 30; --steps 3,17,20-25 takes some
// steps again; --shrink says for how many minutes a shorter walk is looked for after a failure.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    actions: { type: 'string' },
    minutes: { type: 'string' },
    steps: { type: 'string' },
    shrink: { type: 'string' },
  },
});
const {
  seed,
  actions = (values.minutes ?? values.steps) ? undefined : '1000',
  minutes,
  steps,
  shrink,
} = values;
for (const [name, value] of Object.entries({ seed, actions, minutes, shrink })) {
  if (value !== undefined && !(Number(value) >= 0)) {
    process.stderr.write(`--${name} must be a number, but it is "${value}".\n`);
    process.exit(2);
  }
}
process.stdout.write(`seed ${seed}\n`);

// A console with the mock inside is all that a walk needs.
const served = process.env.E2E_BASE_URL ? undefined : await serve();
async function serve() {
  await build({ mode: 'mock', logLevel: 'warn' });
  return preview({ mode: 'mock', preview: { host: '127.0.0.1', port: 47380 } });
}
const env = {
  ...process.env,
  // The walk is one of the exhaustive journeys.
  E2E_DEEP: '1',
  E2E_BASE_URL: process.env.E2E_BASE_URL ?? served?.resolvedUrls?.local[0],
  WALK_SEED: seed,
  ...(actions !== undefined && { WALK_ACTIONS: actions }),
  ...(minutes !== undefined && { WALK_MINUTES: minutes }),
  ...(shrink !== undefined && { WALK_SHRINK: shrink }),
  ...(steps !== undefined && { WALK_STEPS: steps }),
};
const cli = ['node_modules/@playwright/test/cli.js', 'test', 'e2e/randomWalk.spec.ts', '--project=console'];
const run = spawn(
  process.execPath,
  [...cli, '--workers=1', '--retries=0', '--reporter=list', '--output=test-results/walk'],
  {
    env,
    stdio: 'inherit',
  },
);
run.once('exit', (code) => {
  void served?.close();
  process.exit(code ?? 1);
});
