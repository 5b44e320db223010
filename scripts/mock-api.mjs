// The mock's handlers over HTTP: npm run mock-api -- --port 4010; --help lists the options.
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const string = /** @type {const} */ ({ type: 'string' });
const options = /** @type {const} */ ({
  port: { ...string, default: '4010' },
  host: { ...string, default: '127.0.0.1' },
  scenario: string,
  fault: { ...string, multiple: true, default: /** @type {string[]} */ ([]) },
  data: string,
  cors: string,
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
});

/** @type {(message: string) => never} */
function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** `--cors` alone means any origin; parseArgs knows no options whose value may be left out. */
const args = process.argv
  .slice(2)
  .map((arg, index, all) =>
    arg === '--cors' && (all[index + 1] ?? '--').startsWith('--') ? '--cors=*' : arg,
  );

function read() {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n--help lists the options.`);
  }
}
const values = read();

/** @type {{ module: typeof import('../src/mocks/httpServer.ts') }} */
const { module } = await runnerImport('./src/mocks/httpServer.ts', { resolve: { tsconfigPaths: true } });
/** @type {{ module: typeof import('../src/mocks/serverHelp.ts') }} */
const { module: help } = await runnerImport('./src/mocks/serverHelp.ts', {
  resolve: { tsconfigPaths: true },
});

if (values.help) {
  process.stdout.write(help.serverHelp());
  process.exit(0);
}
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  refuse(`--port must be a number from 0 to 65535, but it is "${values.port}".`);
}
if (
  values.cors !== undefined &&
  values.cors !== '*' &&
  !(URL.canParse(values.cors) && new URL(values.cors).origin === values.cors)
) {
  refuse(
    `--cors must be an origin such as http://localhost:5173, or nothing for any, but it is "${values.cors}".`,
  );
}

const server = await module
  .startHttpServer({
    port,
    host: values.host,
    faults: values.fault,
    ...(values.scenario !== undefined && { scenario: values.scenario }),
    ...(values.data !== undefined && { dataFile: values.data }),
    ...(values.cors !== undefined && { cors: values.cors }),
    ...(!values.quiet && {
      log: ({ method, path, status, ms }) =>
        void process.stdout.write(`${method} ${path} ${status} ${ms} ms\n`),
    }),
  })
  .catch((/** @type {unknown} */ error) => refuse(error instanceof Error ? error.message : String(error)));
process.stdout.write(`The mock API listens at ${server.url} (Ctrl+C stops it)\n`);

const stop = () => {
  void Promise.resolve(server.close()).then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
