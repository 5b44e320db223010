import { useWhyNot } from '~/api/permissions';
import { paths } from '~/paths';
import { Button, ButtonLink } from '~/ui/Button';
import { focusPageHeading } from '~/ui/focusPageHeading';
import { SearchIcon, WebhookIcon } from '~/ui/icons';
import { EmptyState } from '~/ui/StateMessage';

import { clearedLogView, type LogView } from './deliveryLogAddress';

/** Stands in place of a log that has no rows: nothing was sent yet, or nothing of what was sent fits the filters. */
export function DeliveryLogEmpty({
  webhookId,
  filtered,
  onChange,
}: {
  webhookId: string;
  filtered: boolean;
  onChange: (change: LogView) => void;
}) {
  const whyNot = useWhyNot('webhooks:write');
  if (filtered) {
    return (
      <EmptyState
        icon={<SearchIcon />}
        title="Nothing matches"
        actions={
          <Button
            onClick={() => {
              // The button goes away with what it clears.
              focusPageHeading();
              onChange(clearedLogView);
            }}
          >
            Clear filters
          </Button>
        }
      >
        No delivery of this webhook fits the filters together.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<WebhookIcon />}
      title="No deliveries yet"
      actions={
        <ButtonLink to={paths.testWebhook(webhookId)} whyNot={whyNot}>
          Send a test event
        </ButtonLink>
      }
    >
      Each event that is sent to this webhook’s endpoint will appear here, with what the endpoint answered.
    </EmptyState>
  );
}
