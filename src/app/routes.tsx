import { Navigate, type RouteObject } from 'react-router';

import { WebhooksPage } from '~/features/webhooks/WebhooksPage';
import { paths, patterns } from '~/paths';
import { CrashBoundary } from '~/ui/CrashBoundary';

import { AppLayout } from './AppLayout';
import { ErrorPage } from './ErrorPage';
import { lazyPage, lazyTab } from './lazyPage';
import { ReadersOnly, WritersOnly } from './NeedsPermission';
import { NotFoundPage } from './NotFoundPage';
import { PageLoading } from './PageLoading';

/**
 * Every route of the console. The list is where the console opens, so its code comes with the shell; all other pages are
 * loaded when they are opened.
 */
export const routes: RouteObject[] = [
  {
    element: (
      <CrashBoundary part="Console" place="page">
        <AppLayout />
      </CrashBoundary>
    ),
    errorElement: <ErrorPage />,
    children: [
      {
        // Inside the layout, and for what the router itself can't do: a page that crashes or can't be loaded says so in its own place.
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
                lazy: lazyPage('CreateWebhookPage', () => import('~/features/webhooks/CreateWebhookPage')),
              },
            ],
          },
          {
            element: <WritersOnly title="Import Webhooks" what="import webhooks" />,
            children: [
              {
                path: paths.importWebhooks,
                HydrateFallback: PageLoading,
                lazy: lazyPage('ImportWebhooksPage', () => import('~/features/webhooks/ImportWebhooksPage')),
              },
            ],
          },
          {
            element: <WritersOnly title="Edit Webhook" what="edit this webhook" />,
            children: [
              {
                path: patterns.editWebhook,
                HydrateFallback: PageLoading,
                lazy: lazyPage('EditWebhookPage', () => import('~/features/webhooks/EditWebhookPage')),
              },
            ],
          },
          {
            path: patterns.webhook,
            HydrateFallback: PageLoading,
            lazy: lazyPage('WebhookDetailsPage', () => import('~/features/webhooks/WebhookDetailsPage')),
            children: [
              {
                index: true,
                lazy: lazyTab('WebhookOverview', () => import('~/features/webhooks/WebhookOverview')),
              },
              {
                path: patterns.webhookDeliveries,
                lazy: lazyTab('DeliveryLog', () => import('~/features/deliveries/DeliveryLog')),
              },
              {
                element: <WritersOnly what="send test events" />,
                children: [
                  {
                    path: patterns.testWebhook,
                    lazy: lazyTab('TestEvent', () => import('~/features/deliveries/TestEvent')),
                  },
                ],
              },
            ],
          },
          {
            path: patterns.delivery,
            HydrateFallback: PageLoading,
            lazy: lazyPage('DeliveryPage', () => import('~/features/deliveries/DeliveryPage')),
          },
          {
            path: paths.eventCatalogue,
            HydrateFallback: PageLoading,
            lazy: lazyPage('EventCataloguePage', () => import('~/features/webhooks/EventCataloguePage')),
          },
          {
            path: patterns.eventType,
            HydrateFallback: PageLoading,
            lazy: lazyPage('EventCataloguePage', () => import('~/features/webhooks/EventCataloguePage')),
          },
          { path: paths.reports, element: <Navigate replace to={paths.webhookReport} /> },
          {
            path: paths.webhookReport,
            HydrateFallback: PageLoading,
            lazy: lazyPage('WebhookReportPage', () => import('~/features/deliveries/WebhookReportPage')),
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];
