import { fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, inWidth, withRoom } from '~/previews/decorators';
import { deliveriesOf, oneOf } from '~/previews/fixtures';
import { Row, Rows } from '~/previews/Rows';

import { FailedCount } from './FailedCount';
import { RedeliverButton } from './RedeliverButton';
import { RedeliverFailed } from './RedeliverFailed';
import { RedeliverFailedDialog } from './RedeliverFailedDialog';

const failed = oneOf(
  deliveriesOf('standard', 1, ({ status }) => status === 'failed'),
  () => true,
);
const request = { webhookId: failed.webhookId, range: {} };

const meta = preview.meta({
  component: RedeliverButton,
  subcomponents: { RedeliverFailed, RedeliverFailedDialog, FailedCount },
  decorators: [inWidth(720), inConsole],
  args: { delivery: failed },
  argTypes: { delivery: { control: false } },
});

export const OneDelivery = meta.story();
export const NotAllowed = meta.story({ parameters: { api: { scenario: 'readonly' } } });
export const AllFailed = meta.story({
  render: () => <RedeliverFailed webhookId={failed.webhookId} view={{ status: 'failed' }} />,
});
export const Dialog = meta.story({
  decorators: [withRoom(520)],
  render: () => <RedeliverFailedDialog start={request} onConfirm={fn()} onCancel={fn()} />,
});
export const DialogFails = meta.story({
  decorators: [withRoom(520)],
  render: Dialog.input.render,
  parameters: { api: { faults: ['listDeliveries:internal'] } },
});

/** How many there are, as they are counted. */
export const Counts = meta.story({
  render: () => (
    <Rows>
      <Row name="Counting">
        <FailedCount
          request={request}
          count={{ data: undefined, error: null, isFetching: true }}
          read={300}
        />
      </Row>
      <Row name="Some left out">
        <FailedCount
          request={request}
          count={{
            data: { toSend: [failed], delivered: 3, underWay: 1, repeated: 2 },
            error: null,
            isFetching: false,
          }}
          read={7}
        />
      </Row>
      <Row name="None">
        <FailedCount
          request={request}
          count={{
            data: { toSend: [], delivered: 0, underWay: 0, repeated: 0 },
            error: null,
            isFetching: false,
          }}
          read={0}
        />
      </Row>
    </Rows>
  ),
});
