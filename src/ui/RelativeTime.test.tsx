import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { RelativeTime } from './RelativeTime';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-15T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells the exact time on hover and to machines', () => {
  render(<RelativeTime at="2026-03-15T11:00:00Z" />);
  const time = screen.getByText('1 hour ago');
  fireEvent.pointerEnter(time);
  expect(time).toHaveAttribute('title', 'March 15, 2026 at 11:00:00 AM UTC');
  expect(time).toHaveAttribute('datetime', '2026-03-15T11:00:00Z');
});

it('moves on while it is on screen', () => {
  render(<RelativeTime at="2026-03-15T11:58:00Z" />);
  expect(screen.getByText('2 minutes ago')).toBeVisible();
  act(() => {
    vi.advanceTimersByTime(60_000);
  });
  expect(screen.getByText('3 minutes ago')).toBeVisible();
});

it.each(['soon', '2026-99-99T00:00:00Z'])('shows text that is no time as it came: %j', (at) => {
  const { container } = render(<RelativeTime at={at} />);
  expect(container).toHaveTextContent(at, { normalizeWhitespace: false });
  expect(container.querySelector('time')).toBeNull();
});
