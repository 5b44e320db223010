import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useWhyNot } from '~/api/permissions';
import type { Webhook } from '~/contract/webhooks';
import { paths } from '~/paths';
import { useDrawnInTurn } from '~/ui/drawnInTurn';
import { RelativeTime } from '~/ui/RelativeTime';
import { TruncatedUrl } from '~/ui/TruncatedUrl';
import { Verbatim } from '~/ui/Verbatim';
import { inWords } from '~/ui/visibleText';

import { EventsSummary } from './EventsSummary';
import { HealthSummary } from './HealthSummary';
import type { ListView } from './listAddress';
import { SelectPage, SelectWebhook } from './SelectWebhook';
import { ariaSort, type ColumnSort, SortHeader } from './SortHeader';
import { SwitchableStatus } from './SwitchableStatus';
import { WebhookMenu } from './WebhookMenu';
import styles from './WebhooksTable.module.css';

type Column = {
  label: string;
  className?: string | undefined;
  sort?: ColumnSort;
  /** Too narrow for its name, which is there for screen readers. */
  iconsOnly?: boolean;
  cell: (webhook: Webhook, whyNot: WhyNot) => ReactNode;
};

/** What may not be done, and why. Asked for once: what each row asks for by itself, it does once more for each. */
type WhyNot = { write: string | undefined; delete: string | undefined };

/** The list's columns, in order. On narrow screens each becomes a labelled line of a card. */
const columns: Column[] = [
  {
    label: 'Name',
    className: styles.name,
    sort: { key: 'name', first: 'name' },
    cell: ({ id, name }) => (
      <Link to={paths.webhook(id)} className={styles.twoLines} title={inWords(name)}>
        <Verbatim text={name} />
      </Link>
    ),
  },
  {
    label: 'URL',
    className: styles.url,
    sort: { key: 'url', first: 'url' },
    cell: ({ url, name }) => <TruncatedUrl url={url} what={`URL of ${inWords(name)}`} />,
  },
  { label: 'Events', className: styles.events, cell: (webhook) => <EventsSummary webhook={webhook} /> },
  {
    label: 'Type',
    className: styles.type,
    cell: ({ notificationType }) => <Short text={notificationType} />,
  },
  { label: 'API key', className: styles.key, cell: ({ apiKey }) => <ApiKeySummary hint={apiKey?.hint} /> },
  {
    label: 'Status',
    className: styles.status,
    cell: (webhook, whyNot) => <SwitchableStatus webhook={webhook} whyNot={whyNot.write} />,
  },
  {
    label: 'Last delivery',
    className: styles.delivery,
    cell: (webhook) => <HealthSummary webhook={webhook} />,
  },
  {
    label: 'Updated',
    className: styles.updated,
    sort: { key: 'updatedAt', first: '-updatedAt' },
    cell: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
  },
  {
    label: 'Actions',
    iconsOnly: true,
    className: styles.actions,
    cell: (webhook, whyNot) => <WebhookMenu webhook={webhook} whyNot={whyNot} />,
  },
];

/** Rows of the skeleton: about a screenful, so that nothing jumps when the real ones come. */
const skeletonRows = 8;

/** The least heights of a row and of what stands above the first one, in pixels. */
const outlines = { height: 76, above: 250 };

/**
 * Webhooks as a table; as cards where its container is narrow. Plain elements and one style sheet: a page of rows costs a
 * fraction of what as many MUI rows cost. The roles repeat what the elements say because browsers drop a table's
 * semantics when CSS lays its rows out as cards.
 */
export function WebhooksTable({
  webhooks,
  sort,
  onSort,
  createdId,
}: {
  webhooks: Webhook[] | 'loading';
  sort: ListView['sort'];
  onSort: (sort: ListView['sort']) => void;
  createdId?: string | undefined;
}) {
  const whyNot = { write: useWhyNot('webhooks:write'), delete: useWhyNot('webhooks:delete') };
  const drawn = useDrawnInTurn(webhooks === 'loading' ? [] : webhooks, outlines);

  return (
    <table role="table" className={styles.table}>
      <caption className="visuallyHidden">
        {webhooks === 'loading' ? 'Webhooks are loading' : 'Webhooks'}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className={styles.select}>
            {webhooks === 'loading' ? (
              <span className="visuallyHidden">Select</span>
            ) : (
              <SelectPage page={webhooks} />
            )}
          </th>
          {columns.map(({ label, className, sort: column, iconsOnly }) => (
            <th
              key={label}
              role="columnheader"
              scope="col"
              aria-sort={ariaSort(column, sort)}
              // Without what the button in it is called.
              aria-label={column && label}
              className={className}
            >
              {column ? (
                <SortHeader label={label} column={column} sort={sort} onSort={onSort} />
              ) : (
                <span className={iconsOnly ? 'visuallyHidden' : undefined}>{label}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={webhooks === 'loading' ? styles.loading : undefined}>
        {webhooks === 'loading'
          ? Array.from({ length: skeletonRows }, (_, row) => <SkeletonRow key={row} />)
          : drawn.map((webhook) => (
              <tr
                key={webhook.id}
                role="row"
                className={webhook.id === createdId ? styles.created : undefined}
              >
                <td role="cell" className={styles.select}>
                  <SelectWebhook webhook={webhook} page={webhooks} />
                </td>
                {columns.map(({ label, className, cell }) => (
                  <td key={label} role="cell" data-label={label} className={className}>
                    {label === 'Name' && webhook.id === createdId && <span className={styles.new}>New</span>}
                    {cell(webhook, whyNot)}
                  </td>
                ))}
              </tr>
            ))}
      </tbody>
    </table>
  );
}

function SkeletonRow() {
  return (
    <tr role="row" aria-hidden="true" className={styles.skeleton}>
      <td role="cell" className={styles.select} />
      {columns.map(({ label, className }) => (
        <td key={label} role="cell" data-label={label} className={className}>
          <span />
        </td>
      ))}
    </tr>
  );
}

/** A text that is a few letters long, unless the server thinks otherwise. */
const Short = ({ text }: { text: string }) => (
  <span className={styles.clamped} title={inWords(text)}>
    <Verbatim text={text} />
  </span>
);

function ApiKeySummary({ hint }: { hint: string | undefined }) {
  if (hint === undefined) return <span className={styles.muted}>None</span>;
  return (
    <>
      Set
      <span className={styles.second}>
        <span className="visuallyHidden">, ends in </span>
        <span aria-hidden="true">••••</span>
        <code>
          <Short text={hint} />
        </code>
      </span>
    </>
  );
}
