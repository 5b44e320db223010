/** A page, and how to get there. */
type Page = {
  /** An address of it, with what there is in the bench's API. */
  path: string;
  modules: readonly string[];
};

/**
 * The pages, and the modules that each loads besides what the console starts with: those that src/app/routes.tsx imports
 * lazily, outer ones first. pages.test.ts fails when the two differ.
 */
export const pages = {
  List: { path: '/settings/webhooks', modules: [] },
  Create: { path: '/settings/webhooks/new', modules: ['src/features/webhooks/CreateWebhookPage.tsx'] },
  Import: { path: '/settings/webhooks/import', modules: ['src/features/webhooks/ImportWebhooksPage.tsx'] },
  Edit: {
    path: '/settings/webhooks/wh_000001/edit',
    modules: ['src/features/webhooks/EditWebhookPage.tsx'],
  },
  Overview: {
    path: '/settings/webhooks/wh_000001',
    modules: ['src/features/webhooks/WebhookDetailsPage.tsx', 'src/features/webhooks/WebhookOverview.tsx'],
  },
  'Delivery log': {
    path: '/settings/webhooks/wh_000001/deliveries',
    modules: ['src/features/webhooks/WebhookDetailsPage.tsx', 'src/features/deliveries/DeliveryLog.tsx'],
  },
  'Test event': {
    path: '/settings/webhooks/wh_000001/test',
    modules: ['src/features/webhooks/WebhookDetailsPage.tsx', 'src/features/deliveries/TestEvent.tsx'],
  },
  Delivery: {
    path: '/settings/webhooks/wh_000001/deliveries/dl_wh_000001',
    modules: ['src/features/deliveries/DeliveryPage.tsx'],
  },
  'Event catalogue': {
    path: '/settings/webhooks/events',
    modules: ['src/features/webhooks/EventCataloguePage.tsx'],
  },
  Report: { path: '/reports/webhooks', modules: ['src/features/deliveries/WebhookReportPage.tsx'] },
} as const satisfies Record<string, Page>;

export type PageName = keyof typeof pages;
// Its keys are these names.
export const pageNames = Object.keys(pages) as PageName[];

/** What the list fetches ahead, when there is time or somebody points at the way there. It counts for no page. */
export const fetchedAhead = {
  'Create, from the list': pages.Create.modules,
} as const satisfies Record<string, readonly string[]>;
