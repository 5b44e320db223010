// Ranges of Node.js versions, as far as package.json files spell them: ^20.19.0, >=24, 20, 6.*, >=20.19.0 <21, joined by ||.

/** @typedef {[major: number, minor: number, patch: number]} Version */
/** @typedef {{ operator: '^' | '>=' | '<', version: Version }} Comparator */

/** @param {string} part @returns {Comparator[]} */
function comparatorsOf(part) {
  const read = [...part.matchAll(/(\^|>=|<)?\s*v?(\d+)(?:\.(\d+|\*))?(?:\.(\d+))?(?:\s+|$)/gy)];
  if (read.length === 0 || read.map(([text]) => text).join('') !== part)
    throw new Error(`"${part}" is no range that scripts/nodeVersions.mjs can read.`);
  return read.map(([, operator = '^', major, minor, patch]) => ({
    // The pattern knows no other.
    operator: /** @type {Comparator['operator']} */ (operator),
    version: [Number(major), Number(minor?.replace('*', '0') ?? 0), Number(patch ?? 0)],
  }));
}

/** @param {string} range */
const partsOf = (range) => range.split('||').map((part) => comparatorsOf(part.trim()));

/** @param {Version} one @param {Version} other */
const atLeast = ([a, b, c], [x, y, z]) => a > x || (a === x && (b > y || (b === y && c >= z)));

/** @param {Version} version @param {Comparator} comparator */
function meets(version, { operator, version: bound }) {
  if (operator === '<') return !atLeast(version, bound);
  return atLeast(version, bound) && (operator === '>=' || version[0] === bound[0]);
}

/**
 * Whether a version is in a range.
 * @param {string} version
 * @param {string} range
 */
export function fits(version, range) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return partsOf(range).some((part) => part.every((comparator) => meets([major, minor, patch], comparator)));
}

/**
 * The versions that tell whether another range has room for the whole of this one: where its parts begin, and far behind.
 * Its parts have one comparator each.
 * @param {string} range
 */
export function lowestOf(range) {
  return partsOf(range).flatMap((part) =>
    part.flatMap(({ operator, version }) => [
      version.join('.'),
      `${operator === '>=' ? version[0] + 99 : version[0]}.999.0`,
    ]),
  );
}
