import type { DeliveryStatus as KnownStatus } from '~/contract/deliveries';
import { ClockIcon, FailureIcon, RetryIcon, SuccessIcon } from '~/ui/icons';
import { StatusLabel, type StatusLook } from '~/ui/StatusLabel';

/** How each status is told. */
export const deliveryLooks = {
  delivered: { label: 'Delivered', icon: <SuccessIcon size={16} />, tone: 'good' },
  failed: { label: 'Failed', icon: <FailureIcon size={16} />, tone: 'bad' },
  retrying: { label: 'Retrying', icon: <RetryIcon size={16} />, tone: 'attention' },
  pending: { label: 'Pending', icon: <ClockIcon size={16} />, tone: 'muted' },
} satisfies Record<KnownStatus, StatusLook>;
const lookOf = new Map<string, StatusLook>(Object.entries(deliveryLooks));

/** What became of a delivery. A status we do not know is shown as it came. */
export function DeliveryStatus({ status }: { status: string }) {
  return <StatusLabel look={lookOf.get(status) ?? { label: status, icon: null, tone: 'muted' }} />;
}
