import { Panel } from '~/ui/Panel';

import { FailingNotice } from './FailingNotice';
import { useShownWebhook } from './WebhookDetailsPage';
import { HealthFacts } from './WebhookHealth';

/** How the deliveries of one webhook are doing. */
export function WebhookDeliveries() {
  const { health, disabledReason } = useShownWebhook();
  return (
    <>
      {disabledReason === 'failing' && <FailingNotice />}
      <Panel title="Last 24 hours">
        <HealthFacts health={health} />
      </Panel>
    </>
  );
}
