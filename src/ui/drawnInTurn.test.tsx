import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { drawFirstInTurn, useDrawnInTurn } from './drawnInTurn';

const rows = Array.from({ length: 50 }, (_, index) => `row ${index}`);

function List() {
  return useDrawnInTurn(rows, { height: 76, above: 250 }).map((row) => <p key={row}>{row}</p>);
}
const drawn = () => screen.getAllByText(/^row/).length;

/** A page that was opened in this way. */
class Navigation {
  type: NavigationTimingType;
  constructor(type: NavigationTimingType) {
    this.type = type;
  }
}
const openedBy = (type: NavigationTimingType) => {
  vi.stubGlobal('PerformanceNavigationTiming', Navigation);
  vi.stubGlobal('performance', { now: () => 0, getEntriesByType: () => [new Navigation(type)] });
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('innerHeight', 800);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('draws a screenful when the console starts, and the rest a moment later', () => {
  openedBy('navigate');
  drawFirstInTurn();
  render(<List />);
  expect(drawn()).toBe(8);
  act(() => {
    vi.advanceTimersByTime(200);
  });
  expect(drawn()).toBe(50);
});

it('draws the rest as soon as somebody scrolls', () => {
  openedBy('navigate');
  drawFirstInTurn();
  render(<List />);
  fireEvent.scroll(window);
  expect(drawn()).toBe(50);
});

it('draws all at once later on', () => {
  openedBy('navigate');
  drawFirstInTurn();
  render(<List />).unmount();
  render(<List />);
  expect(drawn()).toBe(50);
});

it.each(['reload', 'back_forward'] as const)('draws all at once after %s', (type) => {
  openedBy(type);
  drawFirstInTurn();
  render(<List />);
  expect(drawn()).toBe(50);
});
