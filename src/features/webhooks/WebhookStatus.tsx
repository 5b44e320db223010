import type { ReactNode } from 'react';

import {
  type deliveryStatuses,
  type Webhook,
  type webhookStatuses,
  webhookStatus,
} from '~/contract/webhooks';
import { AlertIcon, ClockIcon, FailureIcon, PauseIcon, SuccessIcon } from '~/ui/icons';
import { RelativeTime } from '~/ui/RelativeTime';

import styles from './WebhookStatus.module.css';

type Look = { label: string; note?: string; icon: ReactNode; className: string | undefined };

/** How each status is told. */
export const statusLooks = {
  enabled: { label: 'Enabled', icon: <SuccessIcon size={16} />, className: styles.good },
  disabled: { label: 'Disabled', icon: <PauseIcon size={16} />, className: styles.muted },
  failing: {
    label: 'Failing',
    note: 'Disabled because its deliveries kept failing',
    icon: <AlertIcon size={16} />,
    className: styles.bad,
  },
} satisfies Record<(typeof webhookStatuses)[number], Look>;

/** Whether a webhook is on; told apart by word and shape, not by colour alone. */
export function WebhookStatus({ webhook }: { webhook: Webhook }) {
  const look: Look = statusLooks[webhookStatus(webhook)];
  return (
    <>
      <Labelled look={look} />
      {look.note && <span className={styles.second}>Disabled</span>}
    </>
  );
}

const deliveryLooks = {
  delivered: { label: 'Delivered', icon: <SuccessIcon size={16} />, className: styles.good },
  failed: { label: 'Failed', icon: <FailureIcon size={16} />, className: styles.bad },
  retrying: { label: 'Retrying', icon: <ClockIcon size={16} />, className: styles.attention },
  pending: { label: 'Pending', icon: <ClockIcon size={16} />, className: styles.muted },
} satisfies Record<(typeof deliveryStatuses)[number], Look>;
const lookOfDelivery = new Map<string, Look>(Object.entries(deliveryLooks));

/** What became of the newest delivery, and when. A status we do not know is shown as it came. */
export function LastDelivery({ delivery }: { delivery: Webhook['health']['lastDelivery'] }) {
  if (!delivery) return <span className={styles.muted}>None yet</span>;
  const { status, at } = delivery;
  return (
    <>
      <Labelled look={lookOfDelivery.get(status) ?? { label: status, icon: null, className: styles.muted }} />
      <span className={styles.second}>
        <RelativeTime at={at} />
      </span>
    </>
  );
}

function Labelled({ look: { label, note, icon, className } }: { look: Look }) {
  return (
    <span className={`${styles.label} ${className}`} title={note}>
      {icon}
      {label}
    </span>
  );
}
