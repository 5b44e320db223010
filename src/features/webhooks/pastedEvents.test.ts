import { describe, expect, it } from 'vitest';

import { readPastedEvents } from './pastedEvents';
import { sampleEventType } from './sampleEventType';

const fusedApp = { documentedAs: ['APP_CREATEDAPP_MODIFIED'] };
const fusedLogout = { documentedAs: ['COMBINEDLOGOUTTOKEN_CHECKED'] };

const eventTypes = [
  sampleEventType('USER_LOGIN'),
  sampleEventType('USER_CREATED'),
  sampleEventType('APP_CREATED', fusedApp),
  sampleEventType('APP_MODIFIED', fusedApp),
  sampleEventType('COMBINED', fusedLogout),
  sampleEventType('LOGOUT', fusedLogout),
  sampleEventType('TOKEN_CHECKED', fusedLogout),
  sampleEventType('invoice.paid'),
];

const read = (text: string) => readPastedEvents(text, eventTypes);

describe('ids are read', () => {
  it.each([
    ['one', 'USER_LOGIN'],
    ['with white space around it', '\n  USER_LOGIN\t'],
    ['with a trailing colon', 'USER_LOGIN:'],
    ['with trailing colons', 'USER_LOGIN::'],
    ['in lower case', 'user_login'],
    ['in mixed case', 'User_Login'],
    ['twice', 'USER_LOGIN, user_login:'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ known: ['USER_LOGIN'], unknown: [] });
  });

  it.each([
    ['commas', 'USER_LOGIN,USER_CREATED'],
    ['commas and spaces', 'USER_LOGIN, USER_CREATED,'],
    ['spaces', 'USER_LOGIN  USER_CREATED'],
    ['new lines', 'USER_LOGIN\nUSER_CREATED\n'],
    ['Windows new lines', 'USER_LOGIN\r\nUSER_CREATED\r\n'],
    ['tabs', 'USER_LOGIN\tUSER_CREATED'],
    ['semicolons', 'USER_LOGIN; USER_CREATED'],
    ['colons and new lines', 'USER_LOGIN:\nUSER_CREATED:'],
    ['JSON', '["USER_LOGIN", "USER_CREATED"]'],
  ])('separated by %s', (_, text) => {
    expect(read(text)).toEqual({ known: ['USER_LOGIN', 'USER_CREATED'], unknown: [] });
  });

  it('in the order of the text', () => {
    expect(read('USER_CREATED USER_LOGIN').known).toEqual(['USER_CREATED', 'USER_LOGIN']);
  });

  it.each([
    ['APP_CREATEDAPP_MODIFIED', ['APP_CREATED', 'APP_MODIFIED']],
    ['app_createdapp_modified:', ['APP_CREATED', 'APP_MODIFIED']],
    ['COMBINEDLOGOUTTOKEN_CHECKED', ['COMBINED', 'LOGOUT', 'TOKEN_CHECKED']],
    ['APP_MODIFIED, APP_CREATEDAPP_MODIFIED', ['APP_MODIFIED', 'APP_CREATED']],
  ])('from the fused spelling in %s', (text, known) => {
    expect(read(text)).toEqual({ known, unknown: [] });
  });

  it.each(['invoice.paid', 'INVOICE.PAID'])('whatever case the catalogue has: %s', (text) => {
    expect(read(text)).toEqual({ known: ['invoice.paid'], unknown: [] });
  });
});

describe('what is unknown', () => {
  it('is named as it was written, once, and without its colon', () => {
    expect(read('Moon_Landed: USER_LOGIN Moon_Landed')).toEqual({
      known: ['USER_LOGIN'],
      unknown: ['Moon_Landed'],
    });
  });

  it('is never half of a name', () => {
    expect(read('USER, USER_LOGINS')).toEqual({ known: [], unknown: ['USER', 'USER_LOGINS'] });
  });

  it.each(['', ' \n', ',,;', ':', '[]'])('is not what is between names: %j', (text) => {
    expect(read(text)).toEqual({ known: [], unknown: [] });
  });
});

it('an id wins over the same spelling of others', () => {
  const fused = { documentedAs: ['AB'] };
  const catalogue = [sampleEventType('AB'), sampleEventType('A', fused), sampleEventType('B', fused)];
  expect(readPastedEvents('AB', catalogue).known).toEqual(['AB']);
});
