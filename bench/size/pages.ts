/**
 * The pages, and the modules that each loads besides what the console starts with: those that src/app/routes.tsx imports
 * lazily, outer ones first. pages.test.ts fails when the two differ.
 */
export const pages = {
  List: [],
  Create: ['src/features/webhooks/CreateWebhookPage.tsx'],
  Import: ['src/features/webhooks/ImportWebhooksPage.tsx'],
  Edit: ['src/features/webhooks/EditWebhookPage.tsx'],
  Overview: ['src/features/webhooks/WebhookDetailsPage.tsx', 'src/features/webhooks/WebhookOverview.tsx'],
  'Delivery log': ['src/features/webhooks/WebhookDetailsPage.tsx', 'src/features/deliveries/DeliveryLog.tsx'],
  'Test event': ['src/features/webhooks/WebhookDetailsPage.tsx', 'src/features/deliveries/TestEvent.tsx'],
  Delivery: ['src/features/deliveries/DeliveryPage.tsx'],
  'Event catalogue': ['src/features/webhooks/EventCataloguePage.tsx'],
  Report: ['src/features/deliveries/WebhookReportPage.tsx'],
} as const satisfies Record<string, readonly string[]>;

export type PageName = keyof typeof pages;
// Its keys are these names.
export const pageNames = Object.keys(pages) as PageName[];

/** What the list fetches ahead, when there is time or somebody points at the way there. It counts for no page. */
export const fetchedAhead = {
  'Create, from the list': pages.Create,
} as const satisfies Record<string, readonly string[]>;
