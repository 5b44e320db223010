import type { EventType } from '~/contract/eventTypes';

/** Event types by the catalogue's groups, both in the catalogue's order. */
export function groupsOf(eventTypes: EventType[]): [title: string, members: EventType[]][] {
  const groups = new Map<string, EventType[]>();
  for (const eventType of eventTypes) {
    const members = groups.get(eventType.group);
    if (members) members.push(eventType);
    else groups.set(eventType.group, [eventType]);
  }
  return [...groups];
}
