import { describe, expect, it } from 'vitest';

import { dataKey, openDatabase } from './db';
import { memoryStorage, storageOrMemory } from './storage';

const key = dataKey('standard');
const withData = (text: string) => memoryStorage(new Map([[key, text]]));
const seeded = () => openDatabase(memoryStorage(), 'standard').load();
/** What is stored of a world to which nothing has been done. */
const stored = (changes: object) => {
  const storage = memoryStorage();
  openDatabase(storage).reset();
  return JSON.stringify({ ...(JSON.parse(storage.getItem(key) ?? '') as object), ...changes });
};

describe('stored data', () => {
  it('lasts, and is read anew each time', () => {
    const storage = memoryStorage();
    const [tab, otherTab] = [openDatabase(storage), openDatabase(storage)];
    tab.save({ ...tab.load(), webhooks: tab.load().webhooks.slice(0, 1) });
    expect(otherTab.load()).toEqual(tab.load());
    expect(otherTab.load().webhooks).toHaveLength(1);
  });

  it.each([
    ['missing', memoryStorage()],
    ['not JSON', withData('{')],
    ['of another version', withData(stored({ webhooks: [], version: 0 }))],
    ['against the contract', withData(stored({ webhooks: [{ id: 1 }] }))],
    ['of a seed that had more', withData(stored({ webhooks: [99] }))],
  ])('is seeded anew when %s', (_what, storage) => {
    const db = openDatabase(storage);
    expect(db.load().webhooks).toHaveLength(seeded().webhooks.length);
    expect(db.load().scenario).toBe('standard');
  });

  it('is kept when nothing is wrong with it', () => {
    expect(openDatabase(withData(stored({ webhooks: [1] }))).load().webhooks).toEqual([
      expect.objectContaining({ id: 'wh_crm-groups' }),
    ]);
  });

  it('is the same when it is read again, changed, new and untouched webhooks in their places', () => {
    const storage = memoryStorage();
    const db = openDatabase(storage);
    const data = db.load();
    const [first, second, ...others] = data.webhooks;
    if (!first || !second) throw new Error('The standard world has more.');
    const changed = { ...second, name: 'Changed' };
    const saved = { ...data, webhooks: [changed, ...others, { ...first, id: 'wh_new' }] };
    db.save(saved);
    expect(openDatabase(storage).load()).toEqual(saved);
    expect(storage.getItem(key)?.length).toBeLessThan(2000);
  });

  it('is not changed by a request that is refused after it was loaded', () => {
    const db = openDatabase(memoryStorage());
    db.load().webhooks.pop();
    expect(db.load().webhooks).toHaveLength(seeded().webhooks.length);
  });

  it('is that of each scenario, whatever is done in another', () => {
    const storage = memoryStorage();
    const db = openDatabase(storage, 'many');
    db.save({ ...db.load(), webhooks: db.load().webhooks.slice(0, 5) });
    const other = openDatabase(storage, 'few');
    expect(other.load()).toMatchObject({ scenario: 'few', webhooks: { length: 3 } });
    other.reset();
    expect(openDatabase(storage, 'many').load().webhooks).toHaveLength(5);
  });

  it('of 10,000 webhooks fits into a storage, with what was done to them', () => {
    const entries = new Map<string, string>();
    const db = openDatabase(memoryStorage(entries), 'huge');
    const data = db.load();
    db.save({ ...data, webhooks: data.webhooks.slice(1) });
    expect(openDatabase(memoryStorage(entries), 'huge').load().webhooks).toHaveLength(9999);
    // Browsers keep 5 million characters for all of an origin.
    expect([...entries.values()].join('').length).toBeLessThan(200_000);
  });

  it('is reset to its scenario, or to another', () => {
    const db = openDatabase(memoryStorage(), 'many');
    db.save({ ...db.load(), webhooks: [] });
    db.reset();
    expect(db.load()).toMatchObject({ scenario: 'many', webhooks: { length: 60 } });
    db.reset('empty');
    expect(db.load()).toMatchObject({ scenario: 'empty', webhooks: [] });
  });
});

describe('a storage that fails', () => {
  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };
  it.each([
    ['is blocked', refuse],
    ['is full', () => ({ ...memoryStorage(), setItem: refuse })],
  ])('is replaced by memory when it %s', (_what, open) => {
    const db = openDatabase(storageOrMemory(open));
    db.save({ ...db.load(), webhooks: [] });
    expect(db.load().webhooks).toEqual([]);
  });
});
