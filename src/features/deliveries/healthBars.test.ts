import { expect, it } from 'vitest';

import { healthBars } from './healthBars';

it('stands what arrived on what did not, hour by hour', () => {
  expect(
    healthBars([
      { deliveries: 40, succeeded: 40 },
      { deliveries: 0, succeeded: 0 },
      { deliveries: 20, succeeded: 10 },
      { deliveries: 10, succeeded: 0 },
    ]),
  ).toEqual({ arrived: 'M0 24h2v-24h-2zM6 18h2v-6h-2z', missing: 'M6 24h2v-6h-2zM9 24h2v-6h-2z' });
});

it('shows one among thousands', () => {
  expect(healthBars([{ deliveries: 5000, succeeded: 4999 }])).toEqual({
    arrived: 'M0 22h2v-22h-2z',
    missing: 'M0 24h2v-2h-2z',
  });
  expect(
    healthBars([
      { deliveries: 5000, succeeded: 5000 },
      { deliveries: 1, succeeded: 1 },
    ]).arrived,
  ).toBe('M0 24h2v-24h-2zM3 24h2v-2h-2z');
});

it('draws nothing where nothing was sent', () => {
  expect(healthBars([{ deliveries: 0, succeeded: 0 }])).toEqual({ arrived: '', missing: '' });
});
