import { useQuery } from '@tanstack/react-query';
import { NavLink, Outlet, useLocation, useParams } from 'react-router';

import { hasStatus } from '~/api/apiError';
import type { Webhook } from '~/contract/webhooks';
import { paths } from '~/paths';
import { CrashBoundary } from '~/ui/CrashBoundary';
import { PageHeader } from '~/ui/PageHeader';
import { QueryView } from '~/ui/QueryView';

import { FailingNotice } from './FailingNotice';
import { WebhookActions } from './WebhookActions';
import styles from './WebhookDetailsPage.module.css';
import { WebhookGone } from './WebhookGone';
import { webhookQuery } from './webhookQueries';

/** Settings → Webhook Settings → one webhook: its name, what can be done with it, and its tabs. */
export function WebhookDetailsPage() {
  const { id = '' } = useParams();
  const query = useQuery(webhookQuery(id));

  // Also when it is still in the cache: somebody else may have deleted it meanwhile.
  if (hasStatus(query.error, 404)) return <WebhookGone />;
  return (
    <>
      {!query.data && <PageHeader title="Webhook" />}
      <QueryView
        query={query}
        errorTitle="The webhook could not be loaded"
        loading={<p role="status">Loading the webhook…</p>}
      >
        {({ webhook }) => <Details webhook={webhook} />}
      </QueryView>
    </>
  );
}

function Details({ webhook }: { webhook: Webhook }) {
  const { pathname } = useLocation();
  return (
    <>
      <PageHeader
        title={webhook.name}
        description={webhook.description}
        action={<WebhookActions webhook={webhook} />}
      />
      <nav aria-label="Parts of this webhook" className={styles.tabs}>
        <NavLink end to={paths.webhook(webhook.id)}>
          Overview
        </NavLink>
        <NavLink to={paths.webhookDeliveries(webhook.id)}>Deliveries</NavLink>
        <NavLink to={paths.testWebhook(webhook.id)}>Test</NavLink>
      </nav>
      {webhook.disabledReason === 'failing' && <FailingNotice />}
      <CrashBoundary part="Tab" resetKey={pathname}>
        <Outlet context={webhook satisfies Webhook} />
      </CrashBoundary>
    </>
  );
}
