// Writes THIRD_PARTY_LICENCES.md from the notices that the build ships: npm run licences. With --check it fails when the list is
// stale, or a licence is not one that we accept.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** They ask for their notice, which the build ships, and for nothing else. */
const accepted = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];
const file = 'THIRD_PARTY_LICENCES.md';
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

/** @param {string[]} lines */
function fail(lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

const notices = 'dist/third-party-licences.txt';
if (!existsSync(notices)) fail([`${notices} is missing. Run: npm run build`]);

// Vite (build.license) writes "## name - version (identifier)" and the text, for each package of which something is in the build.
const headings = /^## (?<name>\S+) - (?<version>\S+?)(?: \((?<licence>.+)\))?$/gm;
const text = readFileSync(notices, 'utf8');
const packages = [...text.matchAll(headings)].map(({ groups = {}, index, 0: heading }) => ({
  name: groups.name ?? '',
  version: groups.version ?? '',
  licence: groups.licence ?? 'none',
  hasText: !text
    .slice(index + heading.length)
    .trimStart()
    .startsWith('## '),
}));
if (packages.length === 0) fail([`${notices} lists no packages: correct scripts/licences.mjs.`]);

const flaws = packages.flatMap(({ name, version, licence, hasText }) => [
  ...(accepted.includes(licence)
    ? []
    : [`${name} ${version} has the licence "${licence}", which is not accepted in scripts/licences.mjs.`]),
  ...(hasText ? [] : [`${name} ${version} has no licence text that the build could ship.`]),
]);
if (flaws.length > 0) fail(flaws);

const list = [
  '# Third-party licences',
  '',
  `What the production build contains of others, written by \`npm run licences\`. The texts go with every build, in`,
  '`third-party-licences.txt`.',
  '',
  ...table([
    ['package', 'version', 'licence'],
    ...packages.map(({ name, version, licence }) => [name, version, licence]),
  ]),
  '',
].join('\n');

if (!values.check) {
  writeFileSync(file, list);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== list) {
  fail([`${file} is not what the build contains any more. Run: npm run licences`]);
}
process.stdout.write(`${file}: ${packages.length} packages, every licence accepted, every notice shipped\n`);

/**
 * As the formatter would write it.
 * @param {string[][]} cells
 */
function table(cells) {
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...rest] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)];
}
