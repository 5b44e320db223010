import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sortKeys } from '~/contract/webhookListOptions';

import { callApi } from './callApi';
import { createMockServer } from './node';

const server = createMockServer();
beforeAll(() => server.listen());
afterAll(() => server.close());

const list = async (query: string) => (await callApi(`GET /webhooks?${query}`)).page();
const ids = async (query: string) => (await list(query)).items.map((webhook) => webhook.id);

describe('filters', () => {
  it.each([
    ['q=crm', ['wh_crm-contacts', 'wh_crm-groups']],
    ['q=LÖSCH', ['wh_loeschung']],
    ['q=東京', ['wh_tokyo']],
    ['q=collector/event', ['wh_siem']],
    ['q=payroll accounts', ['wh_payroll']],
    ['q=no such thing', []],
    ['status=failing', ['wh_payroll']],
    ['status=disabled', ['wh_newsletter']],
    ['eventType=USER_DELETED', ['wh_audit', 'wh_crm-contacts', 'wh_loeschung']],
    ['eventType=USER_DELETED&q=crm', ['wh_crm-contacts']],
  ])('%s', async (query, expected) => {
    expect((await ids(query)).toSorted()).toEqual(expected);
  });

  it('status=enabled leaves out the two that are disabled', async () => {
    expect((await list('status=enabled')).total).toBe((await list('')).total - 2);
  });
});

describe('sorting', () => {
  it('puts the newest first unless told otherwise', async () => {
    expect(await ids('')).toEqual(await ids('sort=-createdAt'));
    expect((await ids(''))[0]).toBe('wh_seats');
  });

  it.each(sortKeys)('by %s goes up, and down with -', async (key) => {
    const values = async (sort: string) => (await list(`sort=${sort}`)).items.map((webhook) => webhook[key]);
    const up = await values(key);
    expect(up).toEqual(up.toSorted(new Intl.Collator('en').compare));
    expect(await values(`-${key}`)).toEqual(up.toReversed());
  });

  it('by name ignores case', async () => {
    const names = (await list('sort=name')).items.map((webhook) => webhook.name);
    expect(names.slice(0, 3)).toEqual(['Audit archive', 'Billing seats', 'CRM contact sync']);
  });
});

describe('pages', () => {
  it('cuts the list without losing or repeating any', async () => {
    server.reset('many');
    const pages = await Promise.all([1, 2, 3, 4].map((page) => list(`sort=url&pageSize=25&page=${page}`)));
    expect(pages.map((page) => page.items.length)).toEqual([25, 25, 10, 0]);
    expect(pages.every((page) => page.total === 60)).toBe(true);
    expect(pages.flatMap((page) => page.items.map((webhook) => webhook.id))).toEqual(
      await ids('sort=url&pageSize=100'),
    );
  });

  it('are of 25 unless told otherwise', async () => {
    server.reset('many');
    expect(await ids('')).toHaveLength(25);
  });
});
