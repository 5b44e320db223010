import { UNSAFE_createMemoryHistory as createMemoryHistory } from 'react-router';
import { describe, expect, it, vi } from 'vitest';

import { createNavigation, type Guard } from './navigation';

/** A console that was opened at /a, with a page whose code comes when the test says so. */
function open({ initialEntries = ['/a'] }: { initialEntries?: string[] } = {}) {
  const history = createMemoryHistory({ initialEntries });
  const code = new Map<string, () => void>();
  const navigation = createNavigation(history, ({ pathname }) =>
    pathname.startsWith('/slow')
      ? new Promise<void>((resolve) => {
          code.set(pathname, resolve);
        })
      : undefined,
  );
  const shown = () => navigation.place().location.pathname + navigation.place().location.search;
  const arrives = async (pathname: string) => {
    code.get(pathname)?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { ...navigation, history, shown, arrives };
}

const holds = () => vi.fn<Guard>(() => true);

describe('a navigation', () => {
  it('leads to the address, with its state, and tells whoever asked', () => {
    const { navigator, place, shown, subscribe } = open();
    const told = vi.fn();
    const stop = subscribe(told);
    navigator.push('/b?q=1', { from: 'a' });
    expect(shown()).toBe('/b?q=1');
    expect(place()).toMatchObject({ action: 'PUSH', keepsScroll: false, location: { state: { from: 'a' } } });
    expect(told).toHaveBeenCalled();
    stop();
    told.mockClear();
    navigator.push('/c');
    expect(told).not.toHaveBeenCalled();
  });

  it('can replace the entry, and keep what is scrolled to', () => {
    const { navigator, history, place, shown } = open();
    navigator.push({ pathname: '/b' }, undefined, { preventScrollReset: true });
    expect(place().keepsScroll).toBe(true);
    navigator.replace({ pathname: '/c' });
    expect(place()).toMatchObject({ action: 'REPLACE', keepsScroll: false });
    history.go(-1);
    expect(shown()).toBe('/a');
    expect(place().action).toBe('POP');
  });

  it('shows the page before until the code is there', async () => {
    const { navigator, shown, underway, arrives, history } = open();
    navigator.push('/slow');
    expect(shown()).toBe('/a');
    expect(history.location.pathname).toBe('/a');
    expect(underway().loading).toBe(true);
    await arrives('/slow');
    expect(shown()).toBe('/slow');
    expect(underway().loading).toBe(false);
  });

  it('is forgotten when another one is asked for meanwhile', async () => {
    const { navigator, shown, underway, arrives, history } = open();
    navigator.push('/slow');
    navigator.push('/b');
    expect(shown()).toBe('/b');
    expect(underway().loading).toBe(false);
    await arrives('/slow');
    expect(shown()).toBe('/b');
    expect(history.index).toBe(1);
  });

  it('back waits for code as well', async () => {
    const { navigator, shown, arrives, history } = open({ initialEntries: ['/slow', '/a'] });
    navigator.go(-1);
    expect(history.location.pathname).toBe('/slow');
    expect(shown()).toBe('/a');
    await arrives('/slow');
    expect(shown()).toBe('/slow');
  });
});

describe('a guard', () => {
  it('is asked with both addresses, and lets go what it does not mind', () => {
    const { navigator, addGuard, shown } = open();
    const guard = vi.fn<Guard>((from, to) => from.pathname !== to.pathname);
    addGuard('form', guard);
    navigator.push('?q=1');
    expect(shown()).toBe('/a?q=1');
    navigator.push('/b');
    expect(shown()).toBe('/a?q=1');
    expect(guard).toHaveBeenLastCalledWith(
      expect.objectContaining({ pathname: '/a' }),
      expect.objectContaining({ pathname: '/b' }),
    );
  });

  it('holds a navigation until it goes on, without being asked again', () => {
    const { navigator, addGuard, shown, underway } = open();
    const guard = holds();
    addGuard('form', guard);
    navigator.push('/b');
    expect(underway().held?.by).toBe('form');
    underway().held?.proceed();
    expect(shown()).toBe('/b');
    expect(underway().held).toBeUndefined();
    expect(guard).toHaveBeenCalledOnce();
  });

  it('can forget it', () => {
    const { navigator, addGuard, shown, underway } = open();
    addGuard('form', holds());
    navigator.push('/b');
    underway().held?.reset();
    expect(underway().held).toBeUndefined();
    expect(shown()).toBe('/a');
  });

  it.each([-2, -1, 1])('holds a step of %i in the history, and the address is as before', async (delta) => {
    const { navigator, addGuard, shown, underway, history } = open({
      initialEntries: ['/z', '/y', '/a', '/b'],
    });
    navigator.go(-1);
    expect(shown()).toBe('/a');
    const guard = holds();
    addGuard('form', guard);
    navigator.go(delta);
    expect(history.location.pathname).toBe('/a');
    expect(shown()).toBe('/a');
    underway().held?.proceed();
    await vi.waitFor(() => expect(shown()).toBe({ '-2': '/z', '-1': '/y', '1': '/b' }[String(delta)]));
    expect(guard).toHaveBeenCalledOnce();
    expect(history.location.pathname).toBe(shown());
  });

  it('that forgot a step back is asked for the next one', () => {
    const { navigator, addGuard, underway, shown } = open({ initialEntries: ['/z', '/a'] });
    const guard = holds();
    addGuard('form', guard);
    navigator.go(-1);
    underway().held?.reset();
    navigator.go(-1);
    expect(guard).toHaveBeenCalledTimes(2);
    expect(underway().held).toBeDefined();
    expect(shown()).toBe('/a');
  });

  it('that ends forgets what it holds', () => {
    const { navigator, addGuard, underway, shown } = open();
    const stop = addGuard('form', holds());
    navigator.push('/b');
    stop();
    expect(underway().held).toBeUndefined();
    navigator.push('/b');
    expect(shown()).toBe('/b');
  });
});
