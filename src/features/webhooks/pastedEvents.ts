import type { EventType } from '~/contract/eventTypes';

/**
 * Reads event ids from pasted text: separated by commas, semicolons, spaces or new lines, in any case, with the
 * documentation's stray colons and its fused spellings. Ids come in the order of the text, once each; what the catalogue
 * does not know is given back as it was written.
 */
export function readPastedEvents(
  text: string,
  eventTypes: readonly EventType[],
): { known: string[]; unknown: string[] } {
  const spellings = new Map<string, string[]>();
  for (const { id, documentedAs = [] } of eventTypes) {
    for (const spelling of documentedAs) {
      const key = spelling.toUpperCase();
      spellings.set(key, [...(spellings.get(key) ?? []), id]);
    }
  }
  // An id itself wins over a documented spelling of another.
  for (const { id } of eventTypes) spellings.set(id.toUpperCase(), [id]);

  const known = new Set<string>();
  const unknown = new Set<string>();
  for (const word of text.split(/[\s,;"'[\]]+/)) {
    const written = word.replace(/:+$/, '');
    if (written === '') continue;
    const ids = spellings.get(written.toUpperCase());
    if (ids) for (const id of ids) known.add(id);
    else unknown.add(written);
  }
  return { known: [...known], unknown: [...unknown] };
}
