import { useWhyNot } from '~/api/permissions';
import { useShownWebhook } from '~/features/deliveries/shownWebhook';
import { CopyableCode } from '~/ui/CopyableCode';
import { ExactTime } from '~/ui/ExactTime';
import { Fact, Facts } from '~/ui/Facts';
import { FullUrl } from '~/ui/FullUrl';
import { Panel } from '~/ui/Panel';
import { RelativeTime } from '~/ui/RelativeTime';
import { Verbatim } from '~/ui/Verbatim';

import { ListedEvents } from './ListedEvents';
import { SwitchableStatus } from './SwitchableStatus';
import { UrlHintList } from './UrlHintList';
import { urlHints } from './urlHints';
import { WebhookExamplePanel } from './WebhookExamplePanel';
import { WebhookHealth } from './WebhookHealth';
import { countEvents, whereSent } from './webhookWords';

/** Everything about one webhook. */
export function WebhookOverview() {
  const webhook = useShownWebhook();
  const whyNot = useWhyNot('webhooks:write');
  const { id, url, notificationType, apiKey, events } = webhook;
  return (
    <>
      <Panel title="Endpoint">
        <Facts>
          <Fact name="Status">
            <SwitchableStatus webhook={webhook} whyNot={whyNot} />
          </Fact>
          <Fact name="URL">
            <CopyableCode text={url} what="URL">
              <FullUrl url={url} />
            </CopyableCode>
            <UrlHintList hints={urlHints(url)} />
          </Fact>
          <Fact name="Notification Type">
            <Verbatim text={notificationType} />
          </Fact>
          <Fact name="API Key">
            {apiKey ? (
              <>
                Set <RelativeTime at={apiKey.setAt} />, ends in{' '}
                <code>
                  <Verbatim text={apiKey.hint} />
                </code>
                , sent <Verbatim text={whereSent(apiKey)} />
              </>
            ) : (
              'None: requests are sent without a key'
            )}
          </Fact>
        </Facts>
      </Panel>
      <Panel title="Deliveries in the last 24 hours">
        <WebhookHealth webhook={webhook} />
      </Panel>
      <Panel title={`Webhook Events (${countEvents(events).toLowerCase()})`}>
        <ListedEvents events={events} />
      </Panel>
      <WebhookExamplePanel webhook={webhook} />
      <Panel title="History">
        <Facts>
          <Fact name="Created">
            by <Verbatim text={webhook.createdBy} />, <ExactTime at={webhook.createdAt} />
          </Fact>
          <Fact name="Last changed">
            by <Verbatim text={webhook.updatedBy} />, <ExactTime at={webhook.updatedAt} />
          </Fact>
          <Fact name="Id">
            <CopyableCode text={id} what="id" />
          </Fact>
        </Facts>
      </Panel>
    </>
  );
}
