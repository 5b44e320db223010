import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

import { pageSizes, type WebhookPage } from '~/contract/webhooks';
import { ButtonLink } from '~/ui/Button';
import { WebhookIcon } from '~/ui/icons';
import { PageHeader } from '~/ui/PageHeader';
import { Pager } from '~/ui/Pager';
import { QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/StateMessage';

import { CreateWebhookLink } from './CreateWebhookLink';
import { type ListView, readListView, writeListView } from './listAddress';
import { webhooksQuery } from './webhookQueries';
import { WebhooksTable } from './WebhooksTable';
import styles from './WebhooksPage.module.css';

/** Settings → Webhook Settings: all webhooks, and the way to a new one. */
export function WebhooksPage() {
  const [search] = useSearchParams();
  const view = readListView(search);
  const query = useQuery(webhooksQuery(view));

  return (
    <>
      <PageHeader
        title="Webhook Settings"
        description="A webhook tells another system, by an HTTP POST to its URL, that something happened here."
        action={<CreateWebhookLink />}
      />
      <section className={styles.panel} aria-label="Webhooks" aria-busy={query.isFetching}>
        <QueryView
          query={query}
          errorTitle="The webhooks could not be loaded"
          loading={<WebhooksTable webhooks="loading" />}
        >
          {(page) => <Webhooks page={page} view={view} stale={query.isPlaceholderData} />}
        </QueryView>
      </section>
    </>
  );
}

function Webhooks({ page, view, stale }: { page: WebhookPage; view: ListView; stale: boolean }) {
  const navigate = useNavigate();
  const createdId = useCreatedId();

  if (page.total === 0) {
    return (
      <EmptyState icon={<WebhookIcon />} title="No webhooks yet" actions={<CreateWebhookLink />}>
        Create a webhook to be told about events such as sign-ins, new users or deleted groups as soon as they
        happen.
      </EmptyState>
    );
  }
  if (page.items.length === 0) {
    return (
      <EmptyState
        icon={<WebhookIcon />}
        title={`There is no page ${view.page}`}
        actions={
          <ButtonLink to={writeListView({ ...view, page: 1 }) || '?'}>Go to the first page</ButtonLink>
        }
      >
        The list has become shorter since this link was made.
      </EmptyState>
    );
  }
  return (
    <>
      <div className={stale ? styles.stale : undefined}>
        <WebhooksTable webhooks={page.items} createdId={createdId} />
      </div>
      <Pager
        what="webhooks"
        {...view}
        total={page.total}
        pageSizes={pageSizes}
        toPage={(number) => writeListView({ ...view, page: number }) || '?'}
        onPageSize={(pageSize) => void navigate(writeListView({ page: 1, pageSize }) || '?')}
      />
    </>
  );
}

/** The webhook that the create view has just made: it says so in the navigation that leads back here. */
function useCreatedId(): string | undefined {
  const state: unknown = useLocation().state;
  return typeof state === 'object' && state !== null && 'createdId' in state
    ? String(state.createdId)
    : undefined;
}
