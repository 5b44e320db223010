import { afterAll, beforeAll, expect, it } from 'vitest';

import { callApi } from './callApi';
import { createMockServer } from './node';
import { memoryStorage } from './storage';

const server = createMockServer({
  storage: {
    ...memoryStorage(),
    getItem: () => {
      throw new Error('boom in db.ts:12');
    },
  },
});
beforeAll(() => server.listen());
afterAll(() => server.close());

it('answers a defect of its own as internal, and tells nothing of it', async () => {
  const reply = await callApi('GET /webhooks');
  expect(reply.problem()).toMatchObject({ status: 500, name: 'internal' });
  expect(reply.text).not.toMatch(/boom|\.ts/);
});
