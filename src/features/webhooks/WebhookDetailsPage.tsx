import { useQuery } from '@tanstack/react-query';
import { NavLink, Outlet, useOutletContext, useParams } from 'react-router';

import type { Webhook } from '~/contract/webhooks';
import { paths } from '~/paths';
import { PageHeader } from '~/ui/PageHeader';
import { ErrorState } from '~/ui/StateMessage';

import { WebhookActions } from './WebhookActions';
import styles from './WebhookDetailsPage.module.css';
import { WebhookGone } from './WebhookGone';
import { webhookQuery } from './webhookQueries';
import { hasStatus } from './webhookWrites';

/** Settings → Webhook Settings → one webhook: its name, what can be done with it, and its tabs. */
export function WebhookDetailsPage() {
  const { id = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(webhookQuery(id));

  // Also when it is still in the cache: somebody else may have deleted it meanwhile.
  if (hasStatus(error, 404)) return <WebhookGone />;
  if (!data) {
    return (
      <>
        <PageHeader title="Webhook" />
        {error ? (
          <ErrorState
            title="The webhook could not be loaded"
            failure={error}
            onRetry={() => void refetch()}
            retrying={isFetching}
          />
        ) : (
          <p role="status">Loading the webhook…</p>
        )}
      </>
    );
  }

  const { webhook } = data;
  return (
    <>
      <PageHeader
        title={webhook.name}
        description={webhook.description}
        action={<WebhookActions webhook={webhook} />}
      />
      <nav aria-label="Parts of this webhook" className={styles.tabs}>
        <NavLink end to={paths.webhook(id)}>
          Overview
        </NavLink>
        <NavLink to={paths.webhookDeliveries(id)}>Deliveries</NavLink>
      </nav>
      <Outlet context={webhook satisfies Webhook} />
    </>
  );
}

/** The webhook of the page around a tab. */
export const useShownWebhook = (): Webhook => useOutletContext<Webhook>();
