import type { EventType } from '~/contract/eventTypes';
import { CopyableCode } from '~/ui/CopyableCode';
import { Fact, Facts } from '~/ui/Facts';
import { Notice } from '~/ui/Notice';
import { Panel } from '~/ui/Panel';
import { Verbatim } from '~/ui/Verbatim';

import { EventListeners } from './EventListeners';
import { RequestExample } from './RequestExample';

/** Everything about one event. */
export function CatalogueEntry({ eventType }: { eventType: EventType }) {
  const { id, group, documentedAs, deprecated } = eventType;
  return (
    <>
      {deprecated && (
        <Notice tone="warning">
          This event is deprecated: it is still sent, but may end. Choose another for new webhooks.
        </Notice>
      )}
      <Panel title="Event">
        <Facts>
          <Fact name="Event type">
            <CopyableCode text={id} what="event type" />
          </Fact>
          <Fact name="Group">
            <Verbatim text={group} />
          </Fact>
          {documentedAs && (
            <Fact name="Documented as">
              <Verbatim text={documentedAs.join(', ')} />
            </Fact>
          )}
        </Facts>
      </Panel>
      <Panel title="Webhooks that listen">
        {/* Another event's listeners must not be seen meanwhile. */}
        <EventListeners key={id} eventType={id} />
      </Panel>
      <Panel title="What the endpoint receives">
        <RequestExample eventType={eventType} />
      </Panel>
    </>
  );
}
