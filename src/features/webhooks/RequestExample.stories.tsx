import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';
import { eventTypes, oneOf, webhookOf } from '~/previews/fixtures';

import { AboutEvents } from './AboutEvents';
import { CatalogueEntry } from './CatalogueEntry';
import { CatalogueSkeleton } from './CatalogueSkeleton';
import { ReceiverSnippets } from './ReceiverSnippets';
import { RequestExample } from './RequestExample';
import { SentHeaders } from './SentHeaders';
import { WebhookExample } from './WebhookExample';

const eventType = oneOf(eventTypes, ({ id }) => id === 'USER_CREATED');
const webhook = webhookOf('wh_siem');

const meta = preview.meta({
  component: RequestExample,
  subcomponents: { ReceiverSnippets, SentHeaders, WebhookExample },
  decorators: [inWidth(820), inConsole],
  args: { eventType },
});

export const OfAnEventType = meta.story();
export const OfAWebhook = meta.story({ args: { webhook } });
export const WithAChoice = meta.story({ render: () => <WebhookExample webhook={webhook} /> });
export const InTheCatalogue = meta.story({ render: () => <CatalogueEntry eventType={eventType} /> });
export const CatalogueLoading = meta.story({ render: () => <CatalogueSkeleton /> });
export const About = meta.story({ render: () => <AboutEvents /> });
export const Phone = meta.story({ args: { webhook }, globals: { viewport: { value: 'phone' } } });
export const Dark = meta.story({ args: { webhook }, globals: { colorScheme: 'dark' } });
