import { fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, inWidth, withRoom } from '~/previews/decorators';
import { webhookOf, webhooksOf } from '~/previews/fixtures';
import { Row, Rows } from '~/previews/Rows';

import { CreateWebhookLink } from './CreateWebhookLink';
import { DeleteWebhook } from './DeleteWebhook';
import { DeleteWebhooks } from './DeleteWebhooks';
import { DraftNotice } from './DraftNotice';
import { DraftWaiting } from './DraftWaiting';
import { EventsSummary } from './EventsSummary';
import { FailingNotice } from './FailingNotice';
import type { FormDraft } from './formDraft';
import { LimitNotice } from './LimitNotice';
import { LimitUsage } from './LimitUsage';
import { defaultListView } from './listAddress';
import { ListedEvents } from './ListedEvents';
import { WebhookActions } from './WebhookActions';
import { emptyForm } from './webhookFormValues';
import { WebhookGone } from './WebhookGone';

const webhook = webhookOf('wh_siem');
const { apiKey: _neverInADraft, ...draftValues } = emptyForm;
const draft: FormDraft = {
  version: 2,
  owner: 'amelia.okafor@example.com',
  savedAt: '2024-02-29T12:00:00Z',
  hadKey: true,
  values: draftValues,
};

const meta = preview.meta({
  component: DraftNotice,
  decorators: [inWidth(860), inConsole],
  args: {
    draft,
    onStartAfresh: fn(),
  },
  argTypes: { draft: { control: 'object' } },
});

export const DraftFound = meta.story();
export const DraftLooking = meta.story({ render: () => <DraftWaiting state="signedOut" /> });
export const Failing = meta.story({ render: () => <FailingNotice /> });
export const LimitReached = meta.story({
  render: () => (
    <Rows>
      <LimitNotice />
      <LimitUsage id="usage" view={defaultListView} />
      <CreateWebhookLink describedBy="usage" />
    </Rows>
  ),
  parameters: { api: { scenario: 'limit-reached' } },
});
export const Gone = meta.story({ render: () => <WebhookGone /> });
export const Events = meta.story({
  render: () => (
    <Rows>
      {webhooksOf('standard').map((each) => (
        <Row key={each.id} name={each.name}>
          <EventsSummary webhook={each} />
        </Row>
      ))}
      <ListedEvents events={webhook.events} />
    </Rows>
  ),
});
export const Actions = meta.story({ render: () => <WebhookActions webhook={webhook} /> });
export const ActionsNotAllowed = meta.story({
  render: () => <WebhookActions webhook={webhook} />,
  parameters: { api: { scenario: 'readonly' } },
});
export const DeleteOne = meta.story({
  decorators: [withRoom(360)],
  render: () => <DeleteWebhook webhook={webhook} onConfirm={fn()} onCancel={fn()} />,
});
export const DeleteMany = meta.story({
  decorators: [withRoom(520)],
  render: () => <DeleteWebhooks webhooks={webhooksOf('many')} onConfirm={fn()} onCancel={fn()} />,
});
