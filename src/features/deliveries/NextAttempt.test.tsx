import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { NextAttempt, nextAttemptText } from './NextAttempt';

const now = Date.UTC(2026, 0, 15, 12);

describe('the next attempt', () => {
  it.each([
    [-1, 'any moment now'],
    [0, 'in less than a minute, at 12:00'],
    [29, 'in less than a minute, at 12:00'],
    [30, 'in 1 minute, at 12:00'],
    [60, 'in 1 minute, at 12:01'],
    [290, 'in 5 minutes, at 12:04'],
    [600, 'in 10 minutes, at 12:10'],
  ])('in %i seconds is %s', (seconds, text) => {
    expect(nextAttemptText(new Date(now + seconds * 1000).toISOString(), now)).toBe(text);
  });

  it('at a time that is none is shown as it came', () => {
    render(<NextAttempt at="soon" />);
    expect(screen.getByText('soon')).toBeVisible();
  });
});
