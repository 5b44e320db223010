import { expect, it } from 'vitest';

import { createEventSearch } from './eventSearch';
import { sampleEventType } from './sampleEventType';

const documentedAs = ['APP_CREATEDAPP_MODIFIED:'];

const search = createEventSearch([
  sampleEventType('USER_CREATED', { group: 'Users', description: 'A new account is made.' }),
  sampleEventType('USER_DELETED', { group: 'Users', description: 'An account is removed for good.' }),
  sampleEventType('APP_CREATED', { group: 'Applications', description: 'New app.', documentedAs }),
  sampleEventType('APP_MODIFIED', { group: 'Applications', description: 'Changed app.', documentedAs }),
]);

it.each([
  ['a word of the id', 'user', ['USER_CREATED', 'USER_DELETED']],
  ['a whole id', 'USER_DELETED', ['USER_DELETED']],
  ['an id in lower case', 'user_deleted', ['USER_DELETED']],
  ['an id with spaces for underscores', 'user deleted', ['USER_DELETED']],
  ['an id with a stray colon', 'USER_DELETED:', ['USER_DELETED']],
  ['part of a word', 'elete', ['USER_DELETED']],
  ['words in any order', 'created user', ['USER_CREATED']],
  ['words of the description', 'removed good', ['USER_DELETED']],
  ['the group', 'applications', ['APP_CREATED', 'APP_MODIFIED']],
  ['words of id, description and group', 'created made users', ['USER_CREATED']],
  ['a fused spelling', 'APP_CREATEDAPP_MODIFIED', ['APP_CREATED', 'APP_MODIFIED']],
  ['a fused spelling with its colon', 'APP_CREATEDAPP_MODIFIED:', ['APP_CREATED', 'APP_MODIFIED']],
  ['words with more space than needed', '  user \t created ', ['USER_CREATED']],
  ['nothing', '', ['USER_CREATED', 'USER_DELETED', 'APP_CREATED', 'APP_MODIFIED']],
  ['words that are not all in one event', 'user app', []],
  ['what is nowhere', 'moon', []],
  ['signs that mean something elsewhere', '.*', []],
])('finds events by %s', (_, query, ids) => {
  expect([...search(query)]).toEqual(ids);
});
