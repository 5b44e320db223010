import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';

import { eventTypesQuery } from '~/api/eventTypes';
import type { EventType } from '~/contract/eventTypes';
import { paths } from '~/paths';
import { Notice } from '~/ui/Notice';
import { QueryView } from '~/ui/QueryView';

import { NewWebhookForm } from './NewWebhookForm';
import { emptyForm } from './webhookFormValues';

/** The create form with one event selected, if the catalogue has it. */
export function NewWebhookForEvent({ eventType }: { eventType: string }) {
  return (
    <QueryView
      query={useQuery(eventTypesQuery)}
      errorTitle="The events could not be loaded"
      loading={<p role="status">Loading the events…</p>}
    >
      {({ items }) => <WithEvent eventType={eventType} eventTypes={items} />}
    </QueryView>
  );
}

function WithEvent({ eventType, eventTypes }: { eventType: string; eventTypes: EventType[] }) {
  // Once: a catalogue that changes from now on does not change what is typed here.
  const [known] = useState(() => eventTypes.some(({ id }) => id === eventType));
  const [defaultValues] = useState(() =>
    known ? { ...emptyForm, events: { ...emptyForm.events, types: [eventType] } } : emptyForm,
  );
  return (
    <>
      {!known && (
        <Notice tone="warning">
          There is no event “{eventType}”, so none is selected. The{' '}
          <Link to={paths.eventCatalogue}>event catalogue</Link> has them all.
        </Notice>
      )}
      <NewWebhookForm defaultValues={defaultValues} draftName={known ? `event ${eventType}` : 'create'} />
    </>
  );
}
