import { paths } from '~/paths';
import { ButtonLink } from '~/ui/Button';
import { PageHeader } from '~/ui/PageHeader';

/** In place of a delivery that does not exist: the server has forgotten it, or the link is mistyped. */
export function DeliveryGone({ webhookId }: { webhookId: string }) {
  return (
    <>
      <PageHeader
        title="Delivery not found"
        description="It no longer exists: deliveries are kept for a while only. Or the link is mistyped."
      />
      <ButtonLink to={paths.webhookDeliveries(webhookId)}>Go to the webhook’s deliveries</ButtonLink>
    </>
  );
}
