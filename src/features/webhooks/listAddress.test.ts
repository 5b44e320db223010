import { describe, expect, it } from 'vitest';

import { defaultListView, type ListView, readListView, writeListView } from './listAddress';

const read = (search: string) => readListView(new URLSearchParams(search));

it.each<[ListView, string]>([
  [{ page: 1, pageSize: 25 }, ''],
  [{ page: 2, pageSize: 25 }, '?page=2'],
  [{ page: 1, pageSize: 100 }, '?pageSize=100'],
  [{ page: 7, pageSize: 10 }, '?page=7&pageSize=10'],
])('%j is written as "%s" and read again', (view, search) => {
  expect(writeListView(view)).toBe(search);
  expect(read(search)).toEqual(view);
});

describe('a page that makes no sense is the first', () => {
  it.each(['0', '-3', '1.5', 'two', '', 'Infinity', 'NaN', '9007199254740993'])('%j', (page) => {
    expect(read(`?page=${page}&pageSize=50`)).toEqual({ page: 1, pageSize: 50 });
  });
});

describe('a page size that is not on offer is the usual one', () => {
  it.each(['20', '0', '-10', 'all', '', '1000'])('%j', (pageSize) => {
    expect(read(`?page=3&pageSize=${pageSize}`)).toEqual({ page: 3, pageSize: defaultListView.pageSize });
  });
});
