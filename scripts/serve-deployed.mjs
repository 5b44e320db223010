// Serves dist with the configuration in deploy/, and dist-demo as the demo, in a real web server:
// node scripts/serve-deployed.mjs --server nginx --program /usr/sbin/nginx --port 1 --demo-port 2 --redirect-port 3 --api http://…
// Needs no root: everything that the server writes is in a temporary folder, which goes when it stops.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const string = /** @type {const} */ ({ type: 'string' });
const { values } = parseArgs({
  options: {
    server: string,
    program: string,
    port: string,
    'demo-port': string,
    'redirect-port': string,
    api: string,
  },
});
const folder = mkdtempSync(path.join(tmpdir(), 'webhook-console-'));
const api = new URL(values.api ?? '').host;

/** @type {{ module: typeof import('./deployConfigs.ts') }} */
const { module } = await runnerImport('./scripts/deployConfigs.ts');
const html = readFileSync('index.html', 'utf8');

/**
 * A text with each of its placeholders replaced; every one must be there, so that nothing is tested but what is in deploy/.
 * @param {string} text
 * @param {[string | RegExp, string][]} replacements
 */
function fill(text, replacements) {
  return replacements.reduce((filled, [from, to]) => {
    const next = filled.replaceAll(from, to);
    if (next === filled)
      throw new Error(`deploy/ has no ${String(from)} any more; correct scripts/serve-deployed.mjs.`);
    return next;
  }, text);
}

/**
 * Without TLS, which would need a certificate. A browser trusts 127.0.0.1 without.
 * @param {string} config
 * @param {{ port: string, redirect: string, root: string, name: string }} site
 */
const nginxSite = (config, { port, redirect, root, name }) =>
  fill(config, [
    [/listen \[::\].*/g, ''],
    ['listen 443 ssl http2;', `listen ${port};`],
    ['listen 80;', `listen ${redirect};`],
    [/ssl_certificate.*/g, ''],
    ['/var/www/webhook-console', path.resolve(root)],
    ['127.0.0.1:4010', api],
    ['webhook_console_', `${name}_`],
  ]);

function nginx() {
  const config = readFileSync('deploy/nginx.conf', 'utf8');
  const types = [
    path.join(path.dirname(values.program ?? ''), '../../etc/nginx/mime.types'),
    '/etc/nginx/mime.types',
  ];
  const found = types.find((file) => existsSync(file));
  if (!found) throw new Error('nginx has no mime.types.');
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${folder}/${kind};`,
  );
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(
    file,
    [
      // Root's files may be nobody else's to read.
      process.getuid?.() === 0 ? 'user root;' : '',
      'worker_processes 1;',
      `pid ${folder}/nginx.pid;`,
      'events {}',
      'http {',
      ...temp,
      `  include ${path.resolve(found)};`,
      '  default_type application/octet-stream;',
      '  access_log off;',
      nginxSite(config, {
        port: `127.0.0.1:${values.port}`,
        redirect: `127.0.0.1:${values['redirect-port']}`,
        root: 'dist',
        name: 'console',
      }),
      nginxSite(module.withHeaders(config, 'nginx.conf', { html, mock: true }), {
        port: `127.0.0.1:${values['demo-port']}`,
        redirect: `unix:${folder}/redirect.sock`,
        root: 'dist-demo',
        name: 'demo',
      }),
      '}',
    ].join('\n'),
  );
  return ['-e', 'stderr', '-p', folder, '-c', file, '-g', 'daemon off;'];
}

function caddy() {
  const config = readFileSync('deploy/Caddyfile', 'utf8');
  /** @type {(config: string, port: string | undefined, root: string) => string} */
  const site = (text, port, root) =>
    fill(text, [
      ['console_headers', `${root}_headers`],
      ['console.example.com {', `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`],
      ['/var/www/webhook-console', path.resolve(root)],
      ['127.0.0.1:4010', api],
    ]);
  const file = path.join(folder, 'Caddyfile');
  writeFileSync(
    file,
    [
      '{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}',
      site(config, values.port, 'dist'),
      site(module.withHeaders(config, 'Caddyfile', { html, mock: true }), values['demo-port'], 'dist-demo'),
    ].join('\n'),
  );
  return ['run', '--config', file, '--adapter', 'caddyfile'];
}

const server = spawn(values.program ?? '', values.server === 'nginx' ? nginx() : caddy(), {
  stdio: ['ignore', 'inherit', 'pipe'],
  env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
});
// Caddy greets before it has read that it should not.
createInterface({ input: server.stderr }).on('line', (line) => {
  if (!line.startsWith('{"level":"info"')) process.stderr.write(`${line}\n`);
});
server.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => server.kill('SIGTERM'));
