import { readFileSync, writeFileSync } from 'node:fs';

import { formatted } from './formatted.mjs';

const file = 'README.md';

/**
 * Writes a generated part of the README, between its two marks: `<!-- name -->` and `<!-- end of the name -->`. With `--check` on the
 * command line it only says whether the part is up to date, and the program fails if it is not.
 * @param {string} name
 * @param {string} markdown
 * @param {string} script the npm script that writes it
 */
export async function readmeSection(name, markdown, script) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of the ${name} -->`];
  const readme = readFileSync(file, 'utf8');
  const [before, rest = ''] = readme.split(begin);
  const after = rest.split(end)[1];
  if (after === undefined) {
    process.stderr.write(`${file} has no place for this: "${begin}" and "${end}" are missing.\n`);
    process.exitCode = 1;
    return;
  }
  const text = `${before}${begin}\n\n${markdown}\n\n${end}${after}`;
  const right = await formatted(file, text);
  if (right === readme) return;
  if (process.argv.includes('--check')) {
    process.stderr.write(`The ${name} in ${file} is not up to date. Run: npm run ${script}\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, right);
  }
}
