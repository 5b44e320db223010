import { fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';
import { deliveriesOf } from '~/previews/fixtures';
import { Row, Rows } from '~/previews/Rows';

import { DeliveryFacts } from './DeliveryFacts';
import { DeliveryLogEmpty } from './DeliveryLogEmpty';
import { DeliveryLogStatus } from './DeliveryLogStatus';
import { DeliveryLogToolbar } from './DeliveryLogToolbar';
import { DeliveryMark } from './DeliveryMark';
import { DeliveryStatus } from './DeliveryStatus';
import { DeliveryTable } from './DeliveryTable';
import { TimeRangeForm } from './TimeRangeForm';

const deliveries = deliveriesOf('standard', 20);
const [first] = deliveries;
if (!first) throw new Error('The standard scenario has no deliveries.');

const meta = preview.meta({
  component: DeliveryTable,
  subcomponents: { DeliveryLogToolbar, DeliveryLogEmpty, DeliveryLogStatus, DeliveryStatus, DeliveryMark },
  decorators: [inWidth(1100), inConsole],
  args: { pages: [deliveries] },
});

export const Full = meta.story();
export const Loading = meta.story({ args: { pages: 'loading' } });
export const One = meta.story({ args: { pages: [[first]] } });
export const Failed = meta.story({
  args: { pages: [deliveriesOf('standard', 20, ({ status }) => status === 'failed')] },
});
export const LongAndRightToLeft = meta.story({ args: { pages: [deliveriesOf('hostile', 20)] } });
export const Phone = meta.story({ globals: { viewport: { value: 'phone' } } });
export const Dark = meta.story({ globals: { colorScheme: 'dark' } });

export const Empty = meta.story({
  render: () => <DeliveryLogEmpty webhookId="wh_siem" filtered={false} onChange={fn()} />,
});
export const NothingMatches = meta.story({
  render: () => <DeliveryLogEmpty webhookId="wh_siem" filtered onChange={fn()} />,
});

export const Toolbar = meta.story({
  render: () => <DeliveryLogToolbar view={{ status: 'failed' }} onChange={fn()} action={null} />,
});
export const ToolbarOnAPhone = meta.story({
  render: () => <DeliveryLogToolbar view={{}} onChange={fn()} action={null} />,
  globals: { viewport: { value: 'phone' } },
});
export const OwnTimeRange = meta.story({
  render: () => (
    <TimeRangeForm
      range={{ since: '2024-02-28T08:00:00Z', until: '2024-02-29T08:00:00Z' }}
      submitLabel="Show"
      onSubmit={fn()}
    />
  ),
});

/** By word and shape, and by colour besides; the last two are of a newer server. */
export const Statuses = meta.story({
  render: () => (
    <Rows>
      {['pending', 'retrying', 'delivered', 'failed', 'quarantined'].map((status) => (
        <Row key={status} name={status}>
          <DeliveryStatus status={status} />
        </Row>
      ))}
      {['event', 'test', 'redelivery', 'replay'].map((trigger) => (
        <Row key={trigger} name={trigger}>
          <DeliveryMark trigger={trigger} />
        </Row>
      ))}
    </Rows>
  ),
});

export const FactsOfOne = meta.story({ render: () => <DeliveryFacts delivery={first} /> });
