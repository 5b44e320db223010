import type { EventType } from '~/contract/eventTypes';

const searchText = (text: string) => text.toLowerCase().replaceAll('_', ' ').replace(/:$/, '');

/**
 * Finds event types by what an administrator may type: words of the id (with or without underscores), of the description or
 * of the group, or a spelling that the documentation prints. Every word must be found.
 */
export function createEventSearch(eventTypes: readonly EventType[]): (query: string) => Set<string> {
  const entries = eventTypes.map(({ id, group, description, documentedAs = [] }) => ({
    id,
    text: searchText([id, description, group, ...documentedAs].join('\n')),
  }));
  return (query) => {
    const words = query.split(/\s+/).map(searchText).filter(Boolean);
    return new Set(
      entries.filter(({ text }) => words.every((word) => text.includes(word))).map(({ id }) => id),
    );
  };
}
