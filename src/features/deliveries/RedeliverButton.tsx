import { useWhyNot } from '~/api/permissions';
import type { Delivery } from '~/contract/deliveries';
import { Button } from '~/ui/Button';
import { shortTime } from '~/ui/timeText';

import { isUnsettled } from './deliveryLogNews';
import { useRedeliver } from './redeliver';

/** Sends a delivery of the log again. One that is still on its way will be tried again by itself. */
export function RedeliverButton({ delivery }: { delivery: Delivery }) {
  const whyNot = useWhyNot('webhooks:write');
  const { mutate: redeliver, isPending } = useRedeliver();
  if (isUnsettled(delivery)) return null;
  return (
    <Button
      variant="quiet"
      busy={isPending}
      whyNot={whyNot}
      aria-label={`Redeliver ${delivery.eventType} of ${shortTime(delivery.createdAt)}`}
      onClick={() => redeliver(delivery)}
    >
      Redeliver
    </Button>
  );
}
