import type { Webhook } from '~/contract/webhooks';
import { Switch } from '~/ui/Switch';

import styles from './SwitchableStatus.module.css';
import { useSwitchWebhook } from './webhookMutations';
import { WebhookStatus } from './WebhookStatus';

/** Whether a webhook is on, and the switch that changes it at once. */
export function SwitchableStatus({ webhook }: { webhook: Webhook }) {
  const { id, name, enabled } = webhook;
  const { mutate: switchTo } = useSwitchWebhook(id);
  return (
    <span className={styles.status}>
      <Switch
        label={`Enable ${name}`}
        checked={enabled}
        onChange={(checked) => switchTo({ name, enabled: checked })}
      />
      <span>
        <WebhookStatus webhook={webhook} />
      </span>
    </span>
  );
}
