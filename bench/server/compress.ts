import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What is made once and may be deleted at any time. */
export const cacheFolder = path.resolve('node_modules/.cache/webhook-console/bench');

/** Brotli at its best, as for files that are compressed when they are deployed. A megabyte takes seconds, so the result is kept. */
export function brotli(content: Buffer): Buffer {
  const folder = path.join(cacheFolder, 'brotli');
  const file = path.join(folder, createHash('sha256').update(content).digest('hex'));
  if (existsSync(file)) return readFileSync(file);
  const compressed = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, compressed);
  return compressed;
}

/** Brotli as servers use it for what they make up as they go. */
export const quickBrotli = (content: Buffer): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
