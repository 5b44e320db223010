import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';

import { reportOf } from '~/api/apiError';
import { eventTypesQuery } from '~/api/eventTypes';
import { sessionQuery } from '~/api/session';
import type { EventType } from '~/contract/eventTypes';
import type { Webhook } from '~/contract/webhooks';
import { Notice } from '~/ui/Notice';
import { Panel } from '~/ui/Panel';
import { QueryView } from '~/ui/QueryView';

import { useSendTest } from './sendTest';
import { useShownWebhook } from './shownWebhook';
import styles from './TestEvent.module.css';
import { TestEventForm } from './TestEventForm';
import { TestEventType } from './TestEventType';
import { TestResult } from './TestResult';

/** The tab that sends a test event to a webhook. `?event=` in the address chooses the event. */
export function TestEvent() {
  const webhook = useShownWebhook();
  const catalogue = useQuery(eventTypesQuery);
  // Whose edited data it is must be known before any is shown.
  const session = useQuery(sessionQuery);
  const loading = <p role="status">Loading the events…</p>;
  return (
    <QueryView query={catalogue} errorTitle="The events could not be loaded" loading={loading}>
      {({ items }) =>
        session.isPending ? (
          loading
        ) : (
          <Test key={webhook.id} webhook={webhook} eventTypes={items} owner={session.data?.user.email} />
        )
      }
    </QueryView>
  );
}

function Test({
  webhook,
  eventTypes,
  owner,
}: {
  webhook: Webhook;
  eventTypes: EventType[];
  owner: string | undefined;
}) {
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const [sentId, setSentId] = useState<string>();
  const { mutate: send, isPending, error } = useSendTest(webhook.id);

  const own = webhook.events.mode === 'selected' ? webhook.events.types : [];
  const eventType = search.get('event') ?? own[0] ?? eventTypes[0]?.id ?? '';
  const known = eventTypes.find((one) => one.id === eventType);
  const choose = (event: string) =>
    setSearch((current) => ({ ...Object.fromEntries(current), event }), { replace: true });

  return (
    <>
      {!webhook.enabled && (
        <Notice tone="info">
          This webhook is disabled and gets no events. A test event is sent all the same.
        </Notice>
      )}
      <div className={styles.columns}>
        <Panel title="Send a test event">
          <div className={styles.event}>
            <label htmlFor={id}>Event</label>
            <TestEventType id={id} own={own} eventTypes={eventTypes} value={eventType} onChange={choose} />
            {known && <p className={styles.description}>{known.description}</p>}
          </div>
          <TestEventForm
            key={eventType}
            webhookId={webhook.id}
            eventType={eventType}
            example={known?.example}
            owner={owner}
            sending={isPending}
            error={error ? reportOf(error) : undefined}
            onSend={(data) => send({ eventType, data }, { onSuccess: (sent) => setSentId(sent.id) })}
          />
        </Panel>
        <div>
          <Panel title="Result">
            <TestResult sentId={sentId} sending={isPending} />
          </Panel>
        </div>
      </div>
    </>
  );
}
