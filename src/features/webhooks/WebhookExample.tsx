import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { eventTypesQuery } from '~/api/eventTypes';
import type { EventType } from '~/contract/eventTypes';
import type { Webhook } from '~/contract/webhooks';
import { groupsOf } from '~/features/deliveries/eventGroups';
import { Choice } from '~/ui/Toolbar';
import { QueryView } from '~/ui/QueryView';

import { RequestExample } from './RequestExample';
import styles from './WebhookExample.module.css';

/** What the webhook's endpoint receives for one of its events. */
export function WebhookExample({ webhook }: { webhook: Webhook }) {
  return (
    <QueryView
      query={useQuery(eventTypesQuery)}
      errorTitle="The events could not be loaded"
      loading={<p role="status">Loading the events…</p>}
    >
      {({ items }) => <Examples eventTypes={items} webhook={webhook} />}
    </QueryView>
  );
}

function Examples({ eventTypes, webhook }: { eventTypes: EventType[]; webhook: Webhook }) {
  const { events } = webhook;
  const known = events.mode === 'all' ? eventTypes : eventTypes.filter(({ id }) => events.types.includes(id));
  const [chosenId, setChosenId] = useState<string>();
  const chosen = known.find(({ id }) => id === chosenId) ?? known[0];

  if (!chosen)
    return <p>The catalogue does not know the events of this webhook, so there is no example of them.</p>;
  return (
    <>
      <div className={styles.choice}>
        <Choice label="Event">
          {(id) => (
            <select id={id} value={chosen.id} onChange={({ target }) => setChosenId(target.value)}>
              {groupsOf(known).map(([title, members]) => (
                <optgroup key={title} label={title}>
                  {members.map((member) => (
                    <option key={member.id}>{member.id}</option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </Choice>
      </div>
      <RequestExample eventType={chosen} webhook={webhook} />
    </>
  );
}
