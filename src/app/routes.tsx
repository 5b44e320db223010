import { Navigate, type RouteObject } from 'react-router';

import { WebhooksPage } from '~/features/webhooks/WebhooksPage';
import { paths, patterns } from '~/paths';

import { AppLayout } from './AppLayout';
import { ErrorPage } from './ErrorPage';
import { ReadersOnly, WritersOnly } from './NeedsPermission';
import { NotFoundPage } from './NotFoundPage';
import { PageLoading } from './PageLoading';

/**
 * Every route of the console. The list is where the console opens, so its code comes with the shell; all other pages are
 * loaded when they are opened.
 */
export const routes: RouteObject[] = [
  {
    element: <AppLayout />,
    children: [
      {
        // Inside the layout: a page that fails leaves title bar and sidebar standing.
        element: <ReadersOnly />,
        errorElement: <ErrorPage />,
        children: [
          { path: paths.home, element: <Navigate replace to={paths.webhooks} /> },
          { path: paths.settings, element: <Navigate replace to={paths.webhooks} /> },
          { path: paths.webhooks, element: <WebhooksPage /> },
          {
            element: <WritersOnly title="Create Webhook" what="create webhooks" />,
            children: [
              {
                path: paths.newWebhook,
                HydrateFallback: PageLoading,
                lazy: async () => {
                  const { CreateWebhookPage } = await import('~/features/webhooks/CreateWebhookPage');
                  return { Component: CreateWebhookPage };
                },
              },
            ],
          },
          {
            element: <WritersOnly title="Import Webhooks" what="import webhooks" />,
            children: [
              {
                path: paths.importWebhooks,
                HydrateFallback: PageLoading,
                lazy: async () => {
                  const { ImportWebhooksPage } = await import('~/features/webhooks/ImportWebhooksPage');
                  return { Component: ImportWebhooksPage };
                },
              },
            ],
          },
          {
            element: <WritersOnly title="Edit Webhook" what="edit this webhook" />,
            children: [
              {
                path: patterns.editWebhook,
                HydrateFallback: PageLoading,
                lazy: async () => {
                  const { EditWebhookPage } = await import('~/features/webhooks/EditWebhookPage');
                  return { Component: EditWebhookPage };
                },
              },
            ],
          },
          {
            path: patterns.webhook,
            HydrateFallback: PageLoading,
            lazy: async () => {
              const { WebhookDetailsPage } = await import('~/features/webhooks/WebhookDetailsPage');
              return { Component: WebhookDetailsPage };
            },
            children: [
              {
                index: true,
                lazy: async () => {
                  const { WebhookOverview } = await import('~/features/webhooks/WebhookOverview');
                  return { Component: WebhookOverview };
                },
              },
              {
                path: patterns.webhookDeliveries,
                lazy: async () => {
                  const { DeliveryLog } = await import('~/features/deliveries/DeliveryLog');
                  return { Component: DeliveryLog };
                },
              },
              {
                element: <WritersOnly what="send test events" />,
                children: [
                  {
                    path: patterns.testWebhook,
                    lazy: async () => {
                      const { TestEvent } = await import('~/features/deliveries/TestEvent');
                      return { Component: TestEvent };
                    },
                  },
                ],
              },
            ],
          },
          {
            path: patterns.delivery,
            HydrateFallback: PageLoading,
            lazy: async () => {
              const { DeliveryPage } = await import('~/features/deliveries/DeliveryPage');
              return { Component: DeliveryPage };
            },
          },
          {
            path: paths.eventCatalogue,
            HydrateFallback: PageLoading,
            lazy: async () => {
              const { EventCataloguePage } = await import('~/features/webhooks/EventCataloguePage');
              return { Component: EventCataloguePage };
            },
          },
          {
            path: patterns.eventType,
            HydrateFallback: PageLoading,
            lazy: async () => {
              const { EventCataloguePage } = await import('~/features/webhooks/EventCataloguePage');
              return { Component: EventCataloguePage };
            },
          },
          { path: paths.reports, element: <Navigate replace to={paths.webhookReport} /> },
          {
            path: paths.webhookReport,
            HydrateFallback: PageLoading,
            lazy: async () => {
              const { WebhookReportPage } = await import('~/features/deliveries/WebhookReportPage');
              return { Component: WebhookReportPage };
            },
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];
