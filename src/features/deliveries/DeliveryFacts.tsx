import { Link } from 'react-router';

import { type Delivery, retryMinutes } from '~/contract/deliveries';
import { paths } from '~/paths';
import { CopyableCode } from '~/ui/CopyableCode';
import { ExactTime } from '~/ui/ExactTime';
import { Fact, Facts } from '~/ui/Facts';
import { Verbatim } from '~/ui/Verbatim';

import { DeliveryTrigger } from './DeliveryTrigger';
import { NextAttempt } from './NextAttempt';

/** What is known of a delivery besides its attempts. */
export function DeliveryFacts({ delivery }: { delivery: Delivery }) {
  const { id, webhookId, webhookName, createdAt, attemptCount, nextAttemptAt } = delivery;
  return (
    <Facts>
      <Fact name="Webhook">
        <Link to={paths.webhook(webhookId)}>
          <Verbatim text={webhookName} />
        </Link>
      </Fact>
      <Fact name="Created">
        <ExactTime at={createdAt} />
      </Fact>
      <Fact name="Trigger">
        <DeliveryTrigger delivery={delivery} />
      </Fact>
      <Fact name="Attempts">
        {attemptCount} of at most {retryMinutes.length + 1}
      </Fact>
      {nextAttemptAt !== null && (
        <Fact name="Next attempt">
          <NextAttempt at={nextAttemptAt} />
        </Fact>
      )}
      <Fact name="Id">
        <CopyableCode text={id} what="id" />
      </Fact>
    </Facts>
  );
}
