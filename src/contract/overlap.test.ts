import { describe, expect, it } from 'vitest';

import { sharedEvents } from './overlap';
import type { EventSelection } from './webhooks';

const all: EventSelection = { mode: 'all' };
const selected = (...types: string[]): EventSelection => ({ mode: 'selected', types });
const url = 'https://example.com/hooks';

describe('two webhooks with one URL share', () => {
  it.each([
    ['the events that both select', selected('A', 'B', 'C'), selected('C', 'D', 'B'), ['B', 'C']],
    ['none when they select different ones', selected('A'), selected('B'), []],
    ['the selected events when the other listens to all', selected('A', 'B'), all, ['A', 'B']],
    ['the selected events when the first listens to all', all, selected('A', 'B'), ['A', 'B']],
    ['all when both listen to all', all, all, 'all'],
  ])('%s', (_, one, other, shared) => {
    expect(sharedEvents({ url, events: one }, { url, events: other })).toEqual(shared);
  });
});

it.each([
  ['https://EXAMPLE.com:443/hooks', 'all'],
  ['https://example.com/a/../hooks', 'all'],
  ['https://example.com/hooks?a=1', []],
  ['https://example.com/Hooks', []],
  ['http://example.com/hooks', []],
])('%s reaches the same endpoint or not', (other, shared) => {
  expect(sharedEvents({ url, events: all }, { url: other, events: all })).toEqual(shared);
});
