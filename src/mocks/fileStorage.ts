import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

import { dataKey, isData } from './db';
import type { KeyValueStorage } from './storage';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The data that a file holds; undefined when there is no such file. */
function readData(file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new Error(`${file} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
  if (!isData(text)) {
    throw new Error(
      `${file} does not hold data of this mock API, or those of another version. Move it away to begin anew, or name another file.`,
    );
  }
  return text;
}

/**
 * Keeps the mock's data in a file, which is made when it is missing. A write replaces the file as a whole, so that it is never
 * half-written. Meant for one server at a time.
 * @throws Error when the file cannot be read or holds something else; later, when it cannot be written.
 */
export function fileStorage(file: string): KeyValueStorage {
  let data = readData(file);
  const write = (text: string) => {
    const draft = `${file}.${process.pid}.tmp`;
    try {
      writeFileSync(draft, text);
      renameSync(draft, file);
    } catch (error) {
      rmSync(draft, { force: true });
      throw new Error(`${file} cannot be written: ${reasonOf(error)}.`, { cause: error });
    }
    // Only what is safe counts as stored.
    data = text;
  };
  return {
    getItem: (key) => (key === dataKey ? (data ?? null) : null),
    setItem: (key, value) => {
      if (key === dataKey) write(value);
    },
    removeItem: (key) => {
      if (key !== dataKey) return;
      rmSync(file, { force: true });
      data = undefined;
    },
  };
}
