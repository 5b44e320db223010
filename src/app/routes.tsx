import { Navigate, type RouteObject } from 'react-router';

import { WebhooksPage } from '~/features/webhooks/WebhooksPage';
import { paths, patterns } from '~/paths';
import { CrashBoundary } from '~/ui/CrashBoundary';

import { AppLayout } from './AppLayout';
import { lazyPage, lazyTab } from './lazyPage';
import { ReadersOnly, WritersOnly } from './NeedsPermission';
import { NotFoundPage } from './NotFoundPage';

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
    children: [
      {
        element: <ReadersOnly />,
        children: [
          { path: paths.home, element: <Navigate replace to={paths.webhooks} /> },
          { path: paths.settings, element: <Navigate replace to={paths.webhooks} /> },
          { path: paths.webhooks, element: <WebhooksPage /> },
          {
            element: <WritersOnly title="Create Webhook" what="create webhooks" />,
            children: [
              {
                path: paths.newWebhook,
                ...lazyPage('CreateWebhookPage', () => import('~/features/webhooks/CreateWebhookPage')),
              },
            ],
          },
          {
            element: <WritersOnly title="Import Webhooks" what="import webhooks" />,
            children: [
              {
                path: paths.importWebhooks,
                ...lazyPage('ImportWebhooksPage', () => import('~/features/webhooks/ImportWebhooksPage')),
              },
            ],
          },
          {
            element: <WritersOnly title="Edit Webhook" what="edit this webhook" />,
            children: [
              {
                path: patterns.editWebhook,
                ...lazyPage('EditWebhookPage', () => import('~/features/webhooks/EditWebhookPage')),
              },
            ],
          },
          {
            path: patterns.webhook,
            ...lazyPage('WebhookDetailsPage', () => import('~/features/webhooks/WebhookDetailsPage')),
            children: [
              {
                index: true,
                ...lazyTab('WebhookOverview', () => import('~/features/webhooks/WebhookOverview')),
              },
              {
                path: patterns.webhookDeliveries,
                ...lazyTab('DeliveryLog', () => import('~/features/deliveries/DeliveryLog')),
              },
              {
                element: <WritersOnly what="send test events" />,
                children: [
                  {
                    path: patterns.testWebhook,
                    ...lazyTab('TestEvent', () => import('~/features/deliveries/TestEvent')),
                  },
                ],
              },
            ],
          },
          {
            path: patterns.delivery,
            ...lazyPage('DeliveryPage', () => import('~/features/deliveries/DeliveryPage')),
          },
          {
            path: paths.eventCatalogue,
            ...lazyPage('EventCataloguePage', () => import('~/features/webhooks/EventCataloguePage')),
          },
          {
            path: patterns.eventType,
            ...lazyPage('EventCataloguePage', () => import('~/features/webhooks/EventCataloguePage')),
          },
          { path: paths.reports, element: <Navigate replace to={paths.webhookReport} /> },
          {
            path: paths.webhookReport,
            ...lazyPage('WebhookReportPage', () => import('~/features/deliveries/WebhookReportPage')),
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];
