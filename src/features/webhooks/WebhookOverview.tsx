import { CopyButton } from '~/ui/CopyButton';
import { ExactTime } from '~/ui/ExactTime';
import { Fact, Facts } from '~/ui/Facts';
import { Panel } from '~/ui/Panel';
import { RelativeTime } from '~/ui/RelativeTime';

import { FailingNotice } from './FailingNotice';
import { ListedEvents } from './ListedEvents';
import { SwitchableStatus } from './SwitchableStatus';
import { useShownWebhook } from './WebhookDetailsPage';
import { HealthFacts } from './WebhookHealth';
import styles from './WebhookOverview.module.css';
import { countEvents, whereSent } from './webhookWords';

/** Everything about one webhook. */
export function WebhookOverview() {
  const webhook = useShownWebhook();
  const { id, url, notificationType, apiKey, events } = webhook;
  return (
    <>
      {webhook.disabledReason === 'failing' && <FailingNotice />}
      <Panel title="Endpoint">
        <Facts>
          <Fact name="Status">
            <SwitchableStatus webhook={webhook} />
          </Fact>
          <Fact name="URL">
            <span className={styles.copyable}>
              <code>{url}</code>
              <CopyButton text={url} what="URL" />
            </span>
          </Fact>
          <Fact name="Notification Type">{notificationType}</Fact>
          <Fact name="API Key">
            {apiKey ? (
              <>
                Set <RelativeTime at={apiKey.setAt} />, ends in <code>{apiKey.hint}</code>, sent{' '}
                {whereSent(apiKey)}
              </>
            ) : (
              'None: requests are sent without a key'
            )}
          </Fact>
        </Facts>
      </Panel>
      <Panel title="Deliveries in the last 24 hours">
        <HealthFacts health={webhook.health} />
      </Panel>
      <Panel title={`Webhook Events (${countEvents(events).toLowerCase()})`}>
        <ListedEvents events={events} />
      </Panel>
      <Panel title="History">
        <Facts>
          <Fact name="Created">
            by {webhook.createdBy}, <ExactTime at={webhook.createdAt} />
          </Fact>
          <Fact name="Last changed">
            by {webhook.updatedBy}, <ExactTime at={webhook.updatedAt} />
          </Fact>
          <Fact name="Id">
            <span className={styles.copyable}>
              <code>{id}</code>
              <CopyButton text={id} what="id" />
            </span>
          </Fact>
        </Facts>
      </Panel>
    </>
  );
}
