import { Navigate, type RouteObject } from 'react-router';

import { WebhooksPage } from '~/features/webhooks/WebhooksPage';
import { paths, patterns } from '~/paths';
import { CrashBoundary } from '~/ui/CrashBoundary';

import { AppLayout } from './AppLayout';
import { ErrorPage } from './ErrorPage';
import { lazyPage, lazyTab } from './lazyPage';
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
        // What the router itself can't do. A page that crashes or can't be loaded says so in its own place.
        errorElement: <ErrorPage />,
        children: [
          { path: paths.home, element: <Navigate replace to={paths.webhooks} /> },
          { path: paths.settings, element: <Navigate replace to={paths.webhooks} /> },
          { path: paths.webhooks, element: <WebhooksPage /> },
          {
            path: paths.newWebhook,
            HydrateFallback: PageLoading,
            lazy: lazyPage('CreateWebhookPage', () => import('~/features/webhooks/CreateWebhookPage')),
          },
          {
            path: paths.importWebhooks,
            HydrateFallback: PageLoading,
            lazy: lazyPage('ImportWebhooksPage', () => import('~/features/webhooks/ImportWebhooksPage')),
          },
          {
            path: patterns.editWebhook,
            HydrateFallback: PageLoading,
            lazy: lazyPage('EditWebhookPage', () => import('~/features/webhooks/EditWebhookPage')),
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
                path: patterns.testWebhook,
                lazy: lazyTab('TestEvent', () => import('~/features/deliveries/TestEvent')),
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
