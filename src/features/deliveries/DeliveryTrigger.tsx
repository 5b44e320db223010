import { Link } from 'react-router';

import type { Delivery, deliveryTriggers } from '~/contract/deliveries';
import { paths } from '~/paths';
import { Verbatim } from '~/ui/Verbatim';

const knownTriggers = {
  event: 'The event itself',
  test: 'A test event',
  redelivery: 'A redelivery',
} satisfies Record<(typeof deliveryTriggers)[number], string>;
const triggerWords = new Map<string, string>(Object.entries(knownTriggers));

/** Why a delivery was sent. A reason that we do not know is shown as it came. */
export function DeliveryTrigger({ delivery: { trigger, webhookId, redeliveryOf } }: { delivery: Delivery }) {
  const words = triggerWords.get(trigger) ?? trigger;
  if (redeliveryOf === null) return <Verbatim text={words} />;
  return (
    <>
      <Verbatim text={words} /> of{' '}
      <Link to={paths.delivery(webhookId, redeliveryOf)}>
        <Verbatim technical text={redeliveryOf} />
      </Link>
    </>
  );
}
