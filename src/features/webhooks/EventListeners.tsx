import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import type { Webhook } from '~/contract/webhooks';
import { paths } from '~/paths';
import { QueryView } from '~/ui/QueryView';
import { Verbatim } from '~/ui/Verbatim';

import styles from './EventListeners.module.css';
import { defaultListView, writeListView } from './listAddress';
import { webhooksQuery } from './webhookQueries';
import { WebhookStatus } from './WebhookStatus';
import { countEvents } from './webhookWords';

/** Which webhooks listen to an event, those that listen to all events included: the first few, and the way to the rest. */
export function EventListeners({ eventType }: { eventType: string }) {
  const query = useQuery(webhooksQuery({ eventType, sort: 'name', pageSize: 10 }));
  return (
    <QueryView
      query={query}
      errorTitle="The webhooks could not be loaded"
      loading={<p role="status">Loading the webhooks…</p>}
    >
      {({ items, total }) =>
        total === 0 ? (
          <p>No webhook listens to this event.</p>
        ) : (
          <>
            <ul className={styles.listeners}>
              {items.map((webhook) => (
                <Listener key={webhook.id} webhook={webhook} />
              ))}
            </ul>
            <Link to={`${paths.webhooks}${writeListView({ ...defaultListView, eventType })}`}>
              {total > items.length ? `Show all ${total} in the list` : 'Show in the list'}
            </Link>
          </>
        )
      }
    </QueryView>
  );
}

function Listener({ webhook }: { webhook: Webhook }) {
  return (
    <li>
      <Link to={paths.webhook(webhook.id)} className={styles.name}>
        <Verbatim text={webhook.name} />
      </Link>
      <span className={styles.events}>{countEvents(webhook.events)}</span>
      <span>
        <WebhookStatus webhook={webhook} />
      </span>
    </li>
  );
}
