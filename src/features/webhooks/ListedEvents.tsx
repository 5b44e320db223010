import { useQuery } from '@tanstack/react-query';

import type { EventType } from '~/contract/eventTypes';
import type { Webhook } from '~/contract/webhooks';

import { groupsOf } from './eventGroups';
import styles from './ListedEvents.module.css';
import { eventTypesQuery } from './webhookQueries';

/** The events a webhook listens to, in the catalogue's groups and with its descriptions. */
export function ListedEvents({ events }: { events: Webhook['events'] }) {
  const { data } = useQuery(eventTypesQuery);
  if (events.mode === 'all') return <p>Every event, including event types that are added later.</p>;

  const wanted = new Set(events.types);
  const known = data?.items.filter(({ id }) => wanted.has(id)) ?? [];
  for (const { id } of known) wanted.delete(id);
  const groups = groupsOf(known);
  // Without the catalogue the ids are all there is to show; with it, those that it does not know.
  const rest: Pick<EventType, 'id' | 'description'>[] = [...wanted].map((id) => ({ id, description: '' }));

  return (
    <div className={styles.groups}>
      {groups.map(([title, members]) => (
        <EventGroup key={title} title={title} members={members} />
      ))}
      {rest.length > 0 && <EventGroup title={data ? 'Not in the catalogue' : 'Events'} members={rest} />}
    </div>
  );
}

function EventGroup({ title, members }: { title: string; members: Pick<EventType, 'id' | 'description'>[] }) {
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.events}>
        {members.map(({ id, description }) => (
          <li key={id}>
            <span className={styles.id}>{id}</span>
            <span className={styles.description}>{description}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
