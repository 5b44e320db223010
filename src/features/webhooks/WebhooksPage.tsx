import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useLocation } from 'react-router';

import { useWhyNot } from '~/api/permissions';
import { pageSizes } from '~/contract/webhookListOptions';
import type { WebhookPage } from '~/contract/webhooks';
import { ButtonLink } from '~/ui/Button';
import { CrashBoundary } from '~/ui/CrashBoundary';
import { WebhookIcon } from '~/ui/icons';
import { Pager } from '~/ui/Pager';
import { QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/StateMessage';

import { CreateWebhookLink } from './CreateWebhookLink';
import { useFetchAhead } from './fetchAhead';
import { clearedListView, isFiltered, type ListView, writeListView } from './listAddress';
import { LimitUsage } from './LimitUsage';
import { ListOutline } from './ListOutline';
import { ListActions } from './ListActions';
import { ListToolbar } from './ListToolbar';
import { NothingMatches } from './NothingMatches';
import { type ListChange, useListView } from './useListView';
import { webhooksQuery } from './webhookQueries';
import { ListSelection } from './ListSelection';
import { WebhooksTable } from './WebhooksTable';
import styles from './WebhooksPage.module.css';

/** Settings → Webhook Settings: all webhooks, and the way to a new one. */
export function WebhooksPage() {
  const { view, change, search } = useListView();
  const searchBox = useRef<HTMLInputElement>(null);
  const query = useQuery(webhooksQuery(view));
  const { data, isFetching, isPlaceholderData } = query;
  const onSort = (sort: ListView['sort']) => change({ sort });
  // Of what was asked for before, and on screen until the answer comes: it can't tell whether there are webhooks at all.
  const noneYet = data?.total === 0 && !isPlaceholderData && !isFiltered(view);

  const mayWrite = useWhyNot('webhooks:write') === undefined;
  useFetchAhead(data !== undefined && mayWrite);

  return (
    <ListOutline
      busy={isFetching}
      action={
        <>
          <LimitUsage id="webhook-limit" view={view} />
          <ListActions view={view} empty={noneYet} />
          <CreateWebhookLink describedBy="webhook-limit" />
        </>
      }
    >
      {!noneYet && (
        <CrashBoundary part="Toolbar">
          <ListToolbar
            view={view}
            matching={isPlaceholderData ? undefined : data?.total}
            searchBox={searchBox}
            onSearch={search}
            onChange={change}
          />
        </CrashBoundary>
      )}
      <QueryView
        query={query}
        errorTitle="The webhooks could not be loaded"
        loading={<WebhooksTable webhooks="loading" sort={view.sort} onSort={onSort} />}
      >
        {(page) =>
          noneYet ? (
            <NoWebhooks />
          ) : page.total === 0 ? (
            <NothingMatches onClear={() => change(clearedListView)} searchBox={searchBox} />
          ) : (
            <CrashBoundary part="List" resetKey={page}>
              <Webhooks page={page} view={view} stale={isPlaceholderData} onChange={change} />
            </CrashBoundary>
          )
        }
      </QueryView>
      <ListSelection listed={{ view, page: data?.items ?? [], total: data?.total ?? 0 }} />
    </ListOutline>
  );
}

function NoWebhooks() {
  return (
    <EmptyState icon={<WebhookIcon />} title="No webhooks yet" actions={<CreateWebhookLink />}>
      Create a webhook to be told about events such as sign-ins, new users or deleted groups as soon as they
      happen.
    </EmptyState>
  );
}

function Webhooks({
  page,
  view,
  stale,
  onChange,
}: {
  page: WebhookPage;
  view: ListView;
  stale: boolean;
  onChange: (change: ListChange) => void;
}) {
  const createdId = useCreatedId();

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
        <WebhooksTable
          webhooks={page.items}
          sort={view.sort}
          onSort={(sort) => onChange({ sort })}
          createdId={createdId}
        />
      </div>
      <Pager
        what="webhooks"
        page={view.page}
        pageSize={view.pageSize}
        total={page.total}
        pageSizes={pageSizes}
        toPage={(number) => writeListView({ ...view, page: number }) || '?'}
        onPageSize={(pageSize) => onChange({ pageSize })}
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
