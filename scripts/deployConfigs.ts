import { securityHeaders, type Site } from './securityHeaders.ts';

/** The ready-made configurations in deploy/, and how each spells that a header is sent, and that the API's own is dropped. */
export const configs = {
  'nginx.conf': {
    send: (name: string, value: string) => `add_header ${name} "${value}" always;`,
    drop: (name: string) => `proxy_hide_header ${name};`,
  },
  Caddyfile: {
    send: (name: string, value: string) => `${name} "${value}"`,
    drop: (name: string) => `header_down -${name}`,
  },
};

/**
 * A configuration with the headers of this site between its marks. The rest of it is written by hand.
 * @throws Error when a mark is missing.
 */
export function withHeaders(
  config: string,
  file: keyof typeof configs,
  site: Omit<Site, 'devNonce'>,
): string {
  const { send, drop } = configs[file];
  const headers = Object.entries(securityHeaders(site));
  const sent = between(
    config,
    'Headers',
    headers.map(([name, value]) => send(name, value)),
  );
  return between(
    sent,
    'Headers of the API',
    headers.map(([name]) => drop(name)),
  );
}

function between(config: string, mark: string, lines: string[]): string {
  const block = new RegExp(`^(?<indent>[ \\t]*)# ${mark}: begin\\n.*?# ${mark}: end$`, 'ms');
  if (!block.test(config)) throw new Error(`The marks "# ${mark}: begin" and "# ${mark}: end" are missing.`);
  return config.replace(block, (_all, indent: string) =>
    [`# ${mark}: begin`, ...lines, `# ${mark}: end`].map((line) => indent + line).join('\n'),
  );
}
