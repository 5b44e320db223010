// Fails when the lock file or package.json promise what the installed packages do not keep.
import { readFileSync } from 'node:fs';
import { fits, lowestOf } from './nodeVersions.mjs';

/** @typedef {{ version?: string, resolved?: string, hasInstallScript?: boolean, engines?: { node?: string } }} Locked */
/**
 * @typedef {{
 *   engines: { node: string },
 *   dependencies: Record<string, string>,
 *   devDependencies: Record<string, string>,
 *   allowScripts: Record<string, boolean>,
 * }} Manifest
 */
const lock = /** @type {{ packages: Record<string, Locked> }} */ (read('package-lock.json'));
const manifest = /** @type {Manifest} */ (read('package.json'));

const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), ...locked }));
/** @type {string[]} */
const flaws = [];

for (const { name, resolved } of packages) {
  if (resolved !== undefined) {
    flaws.push(
      `package-lock.json names where ${name} came from (${resolved}). Run: npm install --package-lock-only`,
    );
  }
}

for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    flaws.push(`package.json must name one version of ${name}, not "${version}".`);
}

const withScripts = new Set(packages.filter((locked) => locked.hasInstallScript).map(({ name }) => name));
const decided = new Set(Object.keys(manifest.allowScripts));
for (const name of withScripts) {
  if (!decided.has(name)) {
    flaws.push(
      `${name} runs a script when it is installed. Read it, then say in package.json whether it may: "allowScripts": { "${name}": false }`,
    );
  }
}
for (const name of decided) {
  if (!withScripts.has(name))
    flaws.push(`${name} has no install script any more: take it out of allowScripts.`);
}

// The lowest version of each range that package.json promises, and its last ones.
const promised = lowestOf(manifest.engines.node);
for (const { name, version, engines } of packages) {
  const without = promised.filter((node) => engines?.node !== undefined && !fits(node, engines.node));
  if (without.length > 0) {
    flaws.push(
      `package.json promises Node.js ${without.join(', ')}, but ${name} ${version ?? ''} needs ${engines?.node ?? ''}.`,
    );
  }
}

if (flaws.length > 0) {
  process.stderr.write(`${flaws.join('\n')}\n`);
  process.exit(1);
}
process.stdout.write(
  `${packages.length} packages: all run on Node.js ${manifest.engines.node}, ${withScripts.size} with an install script (${[...withScripts].join(', ')})\n`,
);

/** @param {string} file */
function read(file) {
  return /** @type {unknown} */ (JSON.parse(readFileSync(file, 'utf8')));
}
