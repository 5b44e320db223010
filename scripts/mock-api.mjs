// The mock's handlers over HTTP: npm run mock-api -- --port 4010 [--scenario few]
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4010' }, scenario: { type: 'string' } },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  process.stderr.write(`--port must be a number from 0 to 65535, but it is "${values.port}".\n`);
  process.exit(2);
}

/** @type {{ module: typeof import('../src/mocks/httpServer.ts') }} */
const { module } = await runnerImport('./src/mocks/httpServer.ts', { resolve: { tsconfigPaths: true } });
const server = await module.startHttpServer({
  port,
  host: '127.0.0.1',
  ...(values.scenario === undefined ? {} : { scenario: values.scenario }),
});
process.stdout.write(`The mock API listens at ${server.url} (Ctrl+C stops it)\n`);

const stop = () => {
  void Promise.resolve(server.close()).then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
