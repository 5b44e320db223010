import { useWhyNot } from '~/api/permissions';
import { DeliveryHealthChart } from '~/features/deliveries/DeliveryHealthChart';
import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';
import { webhooksOf } from '~/previews/fixtures';
import { Row, Rows } from '~/previews/Rows';

import { HealthAlert } from './HealthAlert';
import { HealthByHour } from './HealthByHour';
import { HealthSummary } from './HealthSummary';
import { WebhookHealth } from './WebhookHealth';
import { LastDelivery, WebhookStatus } from './WebhookStatus';
import { SwitchableStatus } from './SwitchableStatus';

const webhooks = webhooksOf('standard');
const [first] = webhooks;
if (!first) throw new Error('The standard scenario has no webhooks.');

const meta = preview.meta({
  component: WebhookHealth,
  subcomponents: { HealthAlert, HealthByHour, HealthSummary, WebhookStatus, LastDelivery, SwitchableStatus },
  decorators: [inWidth(720), inConsole],
  args: { webhook: first },
});

export const OneWebhook = meta.story();
export const NothingSentYet = meta.story({
  args: { webhook: { ...first, health: { deliveries24h: 0, succeeded24h: 0, lastDelivery: null } } },
});
export const Phone = meta.story({ globals: { viewport: { value: 'phone' } } });

/** As the list shows it, of every webhook of the standard scenario. */
export const InTheList = meta.story({
  render: () => (
    <Rows>
      {webhooks.map((webhook) => (
        <Row key={webhook.id} name={webhook.name}>
          <WebhookStatus webhook={webhook} />
          <HealthSummary webhook={webhook} />
          <LastDelivery delivery={webhook.health.lastDelivery} />
        </Row>
      ))}
    </Rows>
  ),
});

export const Alerts = meta.story({
  render: () => (
    <Rows>
      <Row name="attention">
        <HealthAlert level="attention" count={12} />
      </Row>
      <Row name="bad">
        <HealthAlert level="bad" count={12_345} />
      </Row>
    </Rows>
  ),
});

export const ByHour = meta.story({
  render: () => (
    <Rows>
      {webhooks.slice(0, 4).map(({ id, name, health: { hours } }) => (
        <Row key={id} name={name}>
          {hours && <HealthByHour hours={hours} />}
          {hours && <DeliveryHealthChart hours={hours} />}
        </Row>
      ))}
    </Rows>
  ),
});

const OneSwitch = () => <SwitchableStatus webhook={first} whyNot={useWhyNot('webhooks:write')} />;

/** Switched in place; who may not change webhooks is told so. */
export const Switchable = meta.story({ render: () => <OneSwitch /> });
export const SwitchNotAllowed = meta.story({
  render: () => <OneSwitch />,
  parameters: { api: { scenario: 'readonly' } },
});
