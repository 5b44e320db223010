import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What Vite's manifest says of a chunk; its key is the module that the chunk begins with, or a name of the chunk's own. */
export type Chunk = { file: string; imports?: string[]; dynamicImports?: string[]; css?: string[] };
export type Manifest = Record<string, Chunk>;

/** A build: its page, and which chunk needs which. */
export type Build = { html: string; manifest: Manifest };

/** @throws Error when there is no build with a manifest in `dist`. */
export function readBuild(dist: string): Build {
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
  try {
    // Written by Vite.
    return { html: read('index.html'), manifest: JSON.parse(read('.vite/manifest.json')) as Manifest };
  } catch (error) {
    throw new Error(`${dist} holds no build with a manifest. Run: npm run build`, { cause: error });
  }
}

/** The scripts and style sheets that a page asks for by itself, relative to where it is served from. */
export function filesOfHtml(html: string): string[] {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
  return tags.flatMap((tag) => {
    const isNeeded = tag.startsWith('<script') || /\brel="(?:modulepreload|stylesheet)"/.test(tag);
    const [, file] = /\b(?:src|href)="(?:[^"]*\/)?(assets\/[^"]+)"/.exec(tag) ?? [];
    return isNeeded && file !== undefined ? [file] : [];
  });
}

/** The files of chunks, of all that these import, and of their style sheets. */
function filesOf(manifest: Manifest, keys: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no chunk that begins with ${key}.`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const key of keys) visit(key);
  return files;
}

/** The files that the console starts with: those in its page, and all that these import. */
export function startFiles({ html, manifest }: Build): Set<string> {
  const inPage = filesOfHtml(html);
  const keys = Object.keys(manifest).filter((key) => inPage.includes(manifest[key]?.file ?? ''));
  if (keys.length === 0) throw new Error('The build’s page starts no script of its manifest.');
  return new Set([...inPage, ...filesOf(manifest, keys)]);
}

/** The files that a page needs which begins with `modules`, those of the start included. */
export function pageFiles(build: Build, modules: readonly string[]): Set<string> {
  return new Set([...startFiles(build), ...filesOf(build.manifest, modules)]);
}
