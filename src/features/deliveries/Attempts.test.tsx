import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import type { Attempt } from '~/contract/deliveries';

import { Attempts } from './Attempts';

const attempt = (number: number, result: Partial<Attempt>): Attempt => ({
  number,
  startedAt: '2026-01-15T12:00:00Z',
  durationMs: 320,
  request: {
    method: 'POST',
    url: 'https://orders.example.com/hooks?token=[redacted]',
    headers: { 'Content-Type': 'application/json', 'X-API-Key': '[redacted]' },
    body: '{"event_type":"USER_CREATED"}',
  },
  response: null,
  error: null,
  ...result,
});

const unknownHost = attempt(1, {
  error: { kind: 'dns', message: 'getaddrinfo ENOTFOUND orders.example.com' },
});
const unavailable = attempt(2, {
  response: { status: 503, headers: {}, body: '<b>Down</b>', truncated: false },
});
const entry = (number: number) =>
  within(screen.getByText(`Attempt ${number}`).closest('details') ?? document.body);

it('shows the newest attempt first, open, and the others closed', () => {
  render(<Attempts attempts={[unknownHost, unavailable]} />);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Attempt 2',
    'Attempt 1',
  ]);
  expect(entry(2).getByText('503 Service Unavailable')).toBeVisible();
  expect(entry(2).getByText(/Look into its logs/)).toBeVisible();
  expect(entry(1).getByText('The host name can’t be found')).toBeVisible();
  expect(entry(1).getByText(/Check the spelling/)).not.toBeVisible();
});

it('leaves an attempt open that somebody reads when the next one arrives', () => {
  const { rerender } = render(<Attempts attempts={[unknownHost]} />);
  rerender(<Attempts attempts={[unknownHost, unavailable]} />);
  expect(entry(1).getByText(/Check the spelling/)).toBeVisible();
  expect(entry(2).getByText(/Look into its logs/)).toBeVisible();
});

it('tells an error in plain words, with what to try and the technical message', () => {
  render(<Attempts attempts={[unknownHost]} />);
  expect(entry(1).getByText('getaddrinfo ENOTFOUND orders.example.com')).toBeVisible();
  expect(entry(1).queryByText('Response headers')).toBeNull();
});

it('marks where the API key was, in the URL and in the headers, and says so', async () => {
  const user = userEvent.setup();
  render(<Attempts attempts={[unavailable]} />);
  await user.click(screen.getByText('Request: what was sent'));
  expect(screen.getByText('POST').closest('p')).toHaveTextContent(
    'POST https://orders.example.com/hooks?token=[redacted]',
  );
  expect(screen.getByRole('row', { name: 'X-API-Key [redacted]' })).toBeVisible();
  expect(screen.getAllByText('[redacted]', { selector: 'mark' })).toHaveLength(3);
  expect(screen.getByText(/stands for the API key, which is never shown/)).toBeVisible();
});

it('does not speak of a key where none was sent', () => {
  const request = { ...unavailable.request, url: 'https://orders.example.com/', headers: {} };
  render(<Attempts attempts={[{ ...unavailable, request }]} />);
  expect(screen.queryByText(/API key/)).toBeNull();
});

it('says that there is none so far', () => {
  render(<Attempts attempts={[]} />);
  expect(screen.getByText('None so far.')).toBeVisible();
});
