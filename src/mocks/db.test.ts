import { describe, expect, it } from 'vitest';

import { dataKey, openDatabase } from './db';
import { memoryStorage, storageOrMemory } from './storage';

const withData = (text: string) => memoryStorage(new Map([[dataKey, text]]));
const seeded = () => openDatabase(memoryStorage(), 'standard').load();

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
    ['of another version', withData(JSON.stringify({ ...seeded(), webhooks: [], version: 0 }))],
    ['of an unknown scenario', withData(JSON.stringify({ ...seeded(), webhooks: [], scenario: 'gone' }))],
    ['against the contract', withData(JSON.stringify({ ...seeded(), webhooks: [{ id: 1 }] }))],
  ])('is seeded anew when %s', (_what, storage) => {
    const db = openDatabase(storage);
    expect(db.load().webhooks).toHaveLength(seeded().webhooks.length);
    expect(db.load().scenario).toBe('standard');
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
