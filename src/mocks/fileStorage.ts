import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

import { isStoredData } from './db';
import type { KeyValueStorage } from './storage';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What a file holds, by the storage's keys; nothing when there is no such file. */
function readEntries(file: string): Map<string, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    throw new Error(`${file} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
  const entries = entriesOf(text);
  if (entries.length === 0 || !entries.every(([key, value]) => isStoredData(key, value))) {
    throw new Error(
      `${file} does not hold data of this mock API, or those of another version. Move it away to begin anew, or name another file.`,
    );
  }
  return new Map(entries);
}

function entriesOf(text: string): [key: string, value: string][] {
  try {
    const held: unknown = JSON.parse(text);
    return Object.entries(held ?? {}).map(([key, value]) => [key, JSON.stringify(value)]);
  } catch {
    return [];
  }
}

/**
 * Keeps the mock's data in a file, which is made when it is missing. A write replaces the file as a whole, so that it is never
 * half-written. Meant for one server at a time, and for values that are JSON.
 * @throws Error when the file cannot be read or holds something else; later, when it cannot be written.
 */
export function fileStorage(file: string): KeyValueStorage {
  let entries = readEntries(file);
  const write = (next: Map<string, string>) => {
    const draft = `${file}.${process.pid}.tmp`;
    const fields = [...next].map(([key, value]) => `${JSON.stringify(key)}:${value}`);
    try {
      writeFileSync(draft, `{${fields.join(',')}}`);
      renameSync(draft, file);
    } catch (error) {
      rmSync(draft, { force: true });
      throw new Error(`${file} cannot be written: ${reasonOf(error)}.`, { cause: error });
    }
    // Only what is safe counts as stored.
    entries = next;
  };
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => write(new Map(entries).set(key, value)),
    removeItem: (key) => write(new Map([...entries].filter(([name]) => name !== key))),
  };
}
