import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useParams } from 'react-router';

import { hasStatus } from '~/api/apiError';
import { useWhyNot } from '~/api/permissions';
import type { DeliveryDetails } from '~/contract/deliveries';
import { paths } from '~/paths';
import { Button } from '~/ui/Button';
import { ArrowLeftIcon } from '~/ui/icons';
import { PageHeader } from '~/ui/PageHeader';
import { Panel } from '~/ui/Panel';
import { QueryView } from '~/ui/QueryView';
import { Verbatim } from '~/ui/Verbatim';

import { Attempts } from './Attempts';
import { BodyViewer } from './BodyViewer';
import { DeliveryFacts } from './DeliveryFacts';
import { isUnsettled } from './deliveryLogNews';
import { DeliveryGone } from './DeliveryGone';
import styles from './DeliveryPage.module.css';
import { DeliveryStatus } from './DeliveryStatus';
import { followedDeliveryQuery } from './followedDelivery';
import { useRedeliver } from './redeliver';

/** Settings → Webhook Settings → one webhook → Deliveries → one of them. */
export function DeliveryPage() {
  const { id: webhookId = '', deliveryId = '' } = useParams();
  const query = useQuery(followedDeliveryQuery(deliveryId));

  if (hasStatus(query.error, 404)) return <DeliveryGone webhookId={webhookId} />;
  // A link put together by hand: one delivery has one address.
  if (query.data && query.data.webhookId !== webhookId) {
    return <Navigate replace to={paths.delivery(query.data.webhookId, deliveryId)} />;
  }
  return (
    <>
      {!query.data && <PageHeader title="Delivery" />}
      <QueryView
        query={query}
        errorTitle="The delivery could not be loaded"
        loading={<p role="status">Loading the delivery…</p>}
      >
        {/* Another one, such as the redelivery of this one, starts from its own beginning. */}
        {(delivery) => <Details key={delivery.id} delivery={delivery} />}
      </QueryView>
    </>
  );
}

function Details({ delivery }: { delivery: DeliveryDetails }) {
  const navigate = useNavigate();
  const whyNot = useWhyNot('webhooks:write');
  const redeliver = useRedeliver();
  return (
    <>
      <Link className={styles.back} to={paths.webhookDeliveries(delivery.webhookId)}>
        <ArrowLeftIcon size={16} />
        Deliveries of <Verbatim text={delivery.webhookName} />
      </Link>
      <PageHeader
        title={delivery.eventType}
        // Read out when it changes while somebody waits for a retry.
        description={
          <span role="status">
            <DeliveryStatus status={delivery.status} />
          </span>
        }
        // One that is still on its way will be tried again by itself.
        action={
          !isUnsettled(delivery) && (
            <Button
              busy={redeliver.isPending}
              whyNot={whyNot}
              onClick={() =>
                redeliver.mutate(delivery, {
                  onSuccess: (sent) => void navigate(paths.delivery(sent.webhookId, sent.id)),
                })
              }
            >
              Redeliver
            </Button>
          )
        }
      />
      <Panel title="Delivery">
        <DeliveryFacts delivery={delivery} />
      </Panel>
      <Panel title="Attempts">
        <Attempts attempts={delivery.attempts} />
      </Panel>
      <Panel title="Event">
        <BodyViewer title="Body" body={JSON.stringify(delivery.body)} />
      </Panel>
    </>
  );
}
