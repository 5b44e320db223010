import type { Page } from '@playwright/test';

import { sortKeys } from '~/contract/webhookListOptions';
import { nameKey, webhookStatus } from '~/contract/webhooks';

import { columns, rows, type Column } from '../webhookList';
import type { Known, World } from './world';

/** A row of the list, in what a person reads there. */
export type Row = { name: string; url: string; on: boolean; key: string };

/** What the list on screen shows. */
export const shownRows = (page: Page): Promise<Row[]> =>
  rows(page).evaluateAll(
    (found, place) =>
      found.map((row) => {
        const cells = row.querySelectorAll('td');
        const cell = (column: keyof typeof place) => cells[place[column]];
        return {
          name: cell('Name')?.querySelector('a')?.textContent ?? '',
          url: cell('URL')?.querySelector('button')?.getAttribute('aria-label') ?? '',
          on: cell('Status')?.querySelector('input')?.checked ?? false,
          key: cell('API key')?.querySelector('code')?.textContent ?? '',
        };
      }),
    // The first cell holds the checkbox.
    Object.fromEntries(columns.map((column, index) => [column, index + 1])) as Record<Column, number>,
  );

const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** What the list has to show for this address. */
export function expectedRows(world: World, search: URLSearchParams): { rows: Row[]; total: number } {
  const { q = '', status, eventType } = Object.fromEntries(search);
  const found = world
    .filter(
      (webhook) =>
        [webhook.name, webhook.url, webhook.description].some((text) => nameKey(text).includes(nameKey(q))) &&
        (status === undefined || webhookStatus(webhook) === status) &&
        (eventType === undefined ||
          webhook.events.mode === 'all' ||
          webhook.events.types.includes(eventType)),
    )
    .toSorted(bySort(search.get('sort') ?? '-createdAt'));
  const page = Number(search.get('page') ?? 1);
  const pageSize = Number(search.get('pageSize') ?? 25);
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  return {
    total: found.length,
    rows: shown.map(({ name, url, enabled, keyHint = '' }) => ({ name, url, on: enabled, key: keyHint })),
  };
}

function bySort(sort: string) {
  const descending = sort.startsWith('-');
  const key = sortKeys.find((candidate) => sort.endsWith(candidate)) ?? 'createdAt';
  return (one: Known, other: Known): number =>
    (descending ? -1 : 1) * order.compare(one[key] ?? '', other[key] ?? '') ||
    order.compare(one.id ?? '', other.id ?? '');
}
