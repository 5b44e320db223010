import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The web servers that deploy/ has a configuration for. */
export type ServerName = 'nginx' | 'caddy';

const downloaded = path.resolve('node_modules/.cache/webhook-console/nginx');

/**
 * The path of a server's program, or nothing where it cannot be had; says so then, unless told to be `quiet`. nginx is fetched where the system's packages can
 * be: only unpacked, since an installed one would start at once and serve on port 80.
 */
export function findServer(name: ServerName, { quiet = true } = {}): string | undefined {
  // The workers read the configuration again: what the run has found out is handed on.
  const variable = `E2E_${name.toUpperCase()}`;
  const known = process.env[variable];
  if (known !== undefined) return known === '' ? undefined : known;
  const found = installed(name) ?? (name === 'nginx' ? download() : undefined);
  process.env[variable] = found ?? '';
  if (!found && !quiet) {
    process.stderr.write(
      `SKIPPED: its configuration in deploy/ is not tested, for ${name} is not installed (Debian and Ubuntu: sudo apt-get install ${name})\n`,
    );
  }
  return found;
}

const starts = (program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: 'ignore', timeout: 10_000 }).status === 0;

const works = (name: ServerName, program: string) =>
  existsSync(program) && starts(program, name === 'nginx' ? '-v' : 'version');

function installed(name: ServerName): string | undefined {
  const folders = [
    ...(process.env.PATH ?? '').split(':'),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
  ];
  return folders.map((folder) => path.join(folder, name)).find((program) => works(name, program));
}

function download(): string | undefined {
  const program = path.join(downloaded, 'usr/sbin/nginx');
  if (works('nginx', program)) return program;
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  mkdirSync(downloaded, { recursive: true });
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { cwd: downloaded, stdio: 'ignore', timeout: 120_000 }).status === 0;
  const get = () => run('apt-get', 'download', 'nginx', 'nginx-common');
  if (!get() && !(process.getuid?.() === 0 && run('apt-get', 'update') && get())) return undefined;
  for (const file of readdirSync(downloaded).filter((name) => name.endsWith('.deb'))) {
    run('dpkg-deb', '-x', file, '.');
  }
  return works('nginx', program) ? program : undefined;
}
