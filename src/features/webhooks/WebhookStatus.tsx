import type { webhookStatuses } from '~/contract/webhookListOptions';
import { type Webhook, webhookStatus } from '~/contract/webhooks';
import { DeliveryStatus } from '~/features/deliveries/DeliveryStatus';
import { AlertIcon, PauseIcon, SuccessIcon } from '~/ui/icons';
import { RelativeTime } from '~/ui/RelativeTime';
import { StatusLabel, type StatusLook } from '~/ui/StatusLabel';

import styles from './WebhookStatus.module.css';

/** How each status is told. */
export const statusLooks = {
  enabled: { label: 'Enabled', icon: <SuccessIcon size={16} />, tone: 'good' },
  disabled: { label: 'Disabled', icon: <PauseIcon size={16} />, tone: 'muted' },
  failing: {
    label: 'Failing',
    note: 'Disabled because its deliveries kept failing',
    icon: <AlertIcon size={16} />,
    tone: 'bad',
  },
} satisfies Record<(typeof webhookStatuses)[number], StatusLook>;

/** Whether a webhook is on; told apart by word and shape, not by colour alone. */
export function WebhookStatus({ webhook }: { webhook: Webhook }) {
  const look: StatusLook = statusLooks[webhookStatus(webhook)];
  return (
    <>
      <StatusLabel look={look} />
      {look.note && <span className={styles.second}>Disabled</span>}
    </>
  );
}

/** What became of the newest delivery, and when. */
export function LastDelivery({ delivery }: { delivery: Webhook['health']['lastDelivery'] }) {
  if (!delivery) return <span className={styles.muted}>None yet</span>;
  return (
    <>
      <DeliveryStatus status={delivery.status} />
      <span className={styles.second}>
        <RelativeTime at={delivery.at} />
      </span>
    </>
  );
}
