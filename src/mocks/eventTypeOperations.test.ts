import { afterAll, beforeAll, expect, it } from 'vitest';

import { EventTypeList } from '~/contract/eventTypes';
import { Session } from '~/contract/session';

import { callApi } from './callApi';
import { createMockServer } from './node';
import { catalogue } from './seed/eventTypes/catalogue';

const server = createMockServer();
beforeAll(() => server.listen());
afterAll(() => server.close());

it('lists the whole catalogue, and nothing again to who has it', async () => {
  const reply = await callApi('GET /event-types');
  expect(reply.json(EventTypeList).items).toEqual(catalogue);
  const again = await callApi('GET /event-types', { headers: { 'If-None-Match': reply.etag } });
  expect([again.status, again.text, again.etag]).toEqual([304, '', reply.etag]);
});

it('tells who is signed in, also at another origin', async () => {
  const reply = await callApi('GET /session', { origin: 'https://api.elsewhere.test' });
  expect(reply.json(Session).user.name).toBe('Amelia Okafor');
});
