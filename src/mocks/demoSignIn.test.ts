// @vitest-environment jsdom
import { getByRole, queryByText } from '@testing-library/dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { endSignedOutFaults, followSignIn, isSignInPage, showSignIn, wayBack } from './demoSignIn';
import { openFaultSwitch } from './faultSwitch';
import { memoryStorage } from './storage';

const here = { origin: 'https://console.example', base: '/console/' };

describe('the way back', () => {
  it.each([
    'https://console.example/console/settings/webhooks/new?from=wh_1#x',
    '/console/settings/webhooks',
    'https://console.example/console/',
  ])('may be %s', (returnTo) => {
    expect(wayBack(returnTo, here)).toBe(new URL(returnTo, here.origin).href);
  });

  it.each([
    [null],
    [''],
    ['https://evil.example/console/'],
    ['//evil.example/console/'],
    ['/\\evil.example/console/'],
    ['https://console.example.evil.example/console/'],
    ['https://console.example@evil.example/console/'],
    ['http://console.example/console/'],
    ['javascript:alert(1)'],
    ['data:text/html,hello'],
    ['https://console.example/elsewhere'],
    ['https://console.example/console/../elsewhere'],
    ['https://console.example/console/demo/sign-in?returnTo=/console/'],
    ['https://'],
  ])('is refused when it is %s', (returnTo) => {
    expect(wayBack(returnTo, here)).toBeUndefined();
  });
});

describe('the page', () => {
  beforeEach(() => document.body.replaceChildren());

  function open(search: string) {
    const onSignIn = vi.fn();
    showSignIn({ user: 'Amelia Okafor', search, here, onSignIn });
    getByRole(document.body, 'button', { name: 'Sign in as Amelia Okafor' }).click();
    return onSignIn;
  }
  const refused = () => queryByText(document.body, /The way back was refused/);

  it('leads back', () => {
    const back = `${here.origin}/console/settings/webhooks?q=a%26b`;
    expect(open(`?returnTo=${encodeURIComponent(back)}`)).toHaveBeenCalledWith(back);
    expect(refused()).toBeNull();
  });

  it('leads to the console and says why where the way back is no good', () => {
    expect(open('?returnTo=https%3A%2F%2Fevil.example')).toHaveBeenCalledWith(
      'https://console.example/console/',
    );
    expect(refused()).not.toBeNull();
  });

  it('is found below the base alone', () => {
    expect(isSignInPage('/console/demo/sign-in', '/console/')).toBe(true);
    expect(isSignInPage('/console/demo/sign-in/', '/console/')).toBe(true);
    expect(isSignInPage('/demo/sign-in', '/')).toBe(true);
    expect(isSignInPage('/demo/sign-in', '/console/')).toBe(false);
    expect(isSignInPage('/settings/demo/sign-in', '/')).toBe(false);
  });
});

describe('signing in', () => {
  it('ends the faults that say that nobody is signed in, and no others', () => {
    const faults = openFaultSwitch(memoryStorage(), [
      'createWebhook:unauthenticated',
      'updateWebhook:unauthenticated@wh_siem',
      'listWebhooks:slow',
    ]);
    endSignedOutFaults(faults, memoryStorage());
    expect(faults.get()).toEqual(['listWebhooks:slow']);
  });

  it('counts in other tabs too', () => {
    const entries = new Map<string, string>();
    endSignedOutFaults(openFaultSwitch(memoryStorage()), memoryStorage(entries));
    const [[key] = ['']] = entries;
    const faults = openFaultSwitch(memoryStorage(), ['getSession:unauthenticated', 'listWebhooks:slow']);
    followSignIn(faults);
    window.dispatchEvent(new StorageEvent('storage', { key: 'something else' }));
    expect(faults.get()).toHaveLength(2);
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(faults.get()).toEqual(['listWebhooks:slow']);
  });
});
