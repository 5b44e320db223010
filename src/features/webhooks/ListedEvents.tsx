import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { eventTypesQuery } from '~/api/eventTypes';
import type { Webhook } from '~/contract/webhooks';
import { groupsOf } from '~/features/deliveries/eventGroups';
import { paths } from '~/paths';
import { Verbatim } from '~/ui/Verbatim';

import styles from './ListedEvents.module.css';

/** The events a webhook listens to, in the catalogue's groups and with its descriptions. */
export function ListedEvents({ events }: { events: Webhook['events'] }) {
  const { data } = useQuery(eventTypesQuery);
  if (events.mode === 'all') return <p>Every event, including event types that are added later.</p>;

  const wanted = new Set(events.types);
  const known = data?.items.filter(({ id }) => wanted.has(id)) ?? [];
  for (const { id } of known) wanted.delete(id);
  const groups = groupsOf(known);
  // Without the catalogue the ids are all there is to show; with it, those that it does not know.
  const rest = [...wanted];

  return (
    <div className={styles.groups}>
      {groups.map(([title, members]) => (
        <EventGroup key={title} title={title}>
          {members.map(({ id, description }) => (
            <li key={id}>
              <Link to={paths.eventType(id)} className={styles.id}>
                <Verbatim text={id} />
              </Link>
              <span className={styles.description}>
                <Verbatim text={description} />
              </span>
            </li>
          ))}
        </EventGroup>
      ))}
      {rest.length > 0 && (
        <EventGroup title={data ? 'Not in the catalogue' : 'Events'}>
          {rest.map((id) => (
            <li key={id} className={styles.id}>
              <Verbatim text={id} />
            </li>
          ))}
        </EventGroup>
      )}
    </div>
  );
}

function EventGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className={styles.title}>
        <Verbatim text={title} />
      </h3>
      <ul className={styles.events}>{children}</ul>
    </div>
  );
}
