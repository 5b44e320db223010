/** A whole number from 0 to 2³² − 1 that is the same for the same text (FNV-1a). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Another such number, made of two: chance that comes out the same each time it is asked. */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ Math.imul(other + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** All that is left to chance, each with a number of its own: what depends on one must not depend on another. */
const chances = {
  moment: 1,
  happens: 2,
  eventType: 3,
  address: 4,
  queue: 5,
  refusal: 6,
  hiccup: 7,
  duration: 8,
};

/** Chance from 0 to just below 1, the same for the same roll. */
export const chance = (roll: number, of: keyof typeof chances): number => mix(roll, chances[of]) / 2 ** 32;
