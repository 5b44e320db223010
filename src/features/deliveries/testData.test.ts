import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { loadTestData, saveTestData } from './testData';

const entries = new Map<string, string>();
const memory: Partial<Storage> = {
  getItem: (key) => entries.get(key) ?? null,
  setItem: (key, value) => void entries.set(key, value),
  removeItem: (key) => void entries.delete(key),
};
beforeEach(() => {
  entries.clear();
  vi.stubGlobal('sessionStorage', memory);
});
afterEach(() => vi.unstubAllGlobals());

const edited = { owner: 'amelia@example.com', text: '{"sub": ' };

describe('edited test data', () => {
  it('is found again, also when it is no JSON yet', () => {
    saveTestData('wh_1', 'USER_CREATED', edited);
    expect(loadTestData('wh_1', 'USER_CREATED')).toEqual(edited);
  });

  it('belongs to one webhook and one event type', () => {
    saveTestData('wh_1', 'USER_CREATED', edited);
    expect(loadTestData('wh_2', 'USER_CREATED')).toBeUndefined();
    expect(loadTestData('wh_1', 'USER_DELETED')).toBeUndefined();
    saveTestData('a.b', 'c', edited);
    expect(loadTestData('a', 'b.c')).toBeUndefined();
  });

  it('leaves nothing behind when it is forgotten', () => {
    saveTestData('wh_1', 'USER_CREATED', edited);
    saveTestData('wh_1', 'USER_CREATED', undefined);
    expect(entries.size).toBe(0);
  });

  it.each(['', 'null', '{"text":1}', '{cut'])('that is stored as %j is none', (stored) => {
    saveTestData('wh_1', 'USER_CREATED', edited);
    for (const key of entries.keys()) entries.set(key, stored);
    expect(loadTestData('wh_1', 'USER_CREATED')).toBeUndefined();
  });

  it('that can’t be stored stops nobody', () => {
    const closed = () => {
      throw new DOMException('Closed', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: closed, setItem: closed, removeItem: closed });
    expect(() => saveTestData('wh_1', 'USER_CREATED', edited)).not.toThrow();
    expect(() => saveTestData('wh_1', 'USER_CREATED', undefined)).not.toThrow();
    expect(loadTestData('wh_1', 'USER_CREATED')).toBeUndefined();
  });
});
