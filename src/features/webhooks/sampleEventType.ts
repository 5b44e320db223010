import type { EventType } from '~/contract/eventTypes';

/** An event type for tests: `facts` are what the test is about. */
export const sampleEventType = (id: string, facts: Partial<EventType> = {}): EventType => ({
  id,
  group: 'Group',
  description: 'Something happened.',
  example: { event_time: '2026-01-01T00:00:00Z', event_type: id, current_context: {}, data: {} },
  ...facts,
});
