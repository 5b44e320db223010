// Ranges of Node.js versions, as far as package.json files spell them: ^20.19.0, >=24, 20, 6.*, joined by ||.

/** @typedef {[major: number, minor: number, patch: number]} Version */

/** @param {string} range */
const partsOf = (range) =>
  range.split('||').map((part) => {
    const match =
      /^\s*(?<operator>\^|>=)?\s*v?(?<major>\d+)(?:\.(?<minor>\d+|\*))?(?:\.(?<patch>\d+))?\s*$/.exec(part);
    if (!match?.groups) throw new Error(`"${part}" is no range that scripts/nodeVersions.mjs can read.`);
    const { operator, major, minor, patch } = match.groups;
    /** @type {Version} */
    const from = [Number(major), Number(minor?.replace('*', '0') ?? 0), Number(patch ?? 0)];
    return { from, open: operator === '>=' };
  });

/** @param {Version} one @param {Version} other */
const atLeast = ([a, b, c], [x, y, z]) => a > x || (a === x && (b > y || (b === y && c >= z)));

/**
 * Whether a version is in a range.
 * @param {string} version
 * @param {string} range
 */
export function fits(version, range) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return partsOf(range).some(
    ({ from, open }) => atLeast([major, minor, patch], from) && (open || major === from[0]),
  );
}

/**
 * The versions that tell whether another range has room for the whole of this one: where its parts begin, and far behind.
 * @param {string} range
 */
export function lowestOf(range) {
  return partsOf(range).flatMap(({ from, open }) => [
    from.join('.'),
    `${open ? from[0] + 99 : from[0]}.999.0`,
  ]);
}
