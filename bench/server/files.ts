import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { brotli } from './compress';

/** A reply that stands ready. */
export type Reply = { status: number; headers: Record<string, string>; body: Buffer };

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The files of a build, compressed and in memory after their first use. What is under /assets/ is immutable, all else is asked
 * for again, as deploy/ has it.
 */
export function openFiles(folder: string): (urlPath: string) => Reply | undefined {
  const root = path.resolve(folder);
  const kept = new Map<string, Reply | undefined>();

  function read(urlPath: string): Reply | undefined {
    const file = path.join(root, urlPath);
    if (!file.startsWith(root + path.sep) || !existsSync(file) || !statSync(file).isFile()) return undefined;
    const content = readFileSync(file);
    const type = types[path.extname(file)];
    const body = type === undefined ? content : brotli(content);
    return {
      status: 200,
      headers: {
        'content-type': type ?? 'application/octet-stream',
        ...(type !== undefined && { 'content-encoding': 'br', vary: 'accept-encoding' }),
        'content-length': String(body.length),
        'cache-control': urlPath.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 16)}"`,
      },
      body,
    };
  }

  return (urlPath) => {
    if (!kept.has(urlPath)) kept.set(urlPath, read(urlPath));
    return kept.get(urlPath);
  };
}
