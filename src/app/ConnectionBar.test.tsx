import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { beginCall } from '~/api/connection';
import { createQueryClient } from '~/api/queryClient';

import { ConnectionBar } from './ConnectionBar';

// The one light read that shows whether the server is there; what it does to the connection is up to each test.
const session = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('~/api/session', () => ({ sessionQuery: { queryKey: ['session'], queryFn: session } }));

const page = vi.fn(() => Promise.resolve('data'));

function Page() {
  const { data } = useQuery({ queryKey: ['page'], queryFn: page, staleTime: 0 });
  return <p>{data}</p>;
}

function show() {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <ConnectionBar loadingPage={false} />
      <Page />
    </QueryClientProvider>,
  );
}

const bar = () => screen.getByRole('status');
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const unanswered = () => beginCall()('unanswered');
const answered = () => beginCall()('answered');
const line = () => document.querySelector('[class*="progress"]');

let online = true;
let hidden = false;
const network = (is: boolean) =>
  act(() => {
    online = is;
    window.dispatchEvent(new Event(is ? 'online' : 'offline'));
  });

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  online = true;
  hidden = false;
  page.mockClear();
  session.mockReset().mockImplementation(() => {
    unanswered();
    return Promise.reject(new Error('no answer'));
  });
});

afterEach(() => {
  answered();
  vi.useRealTimers();
});

test('says nothing while all is well', async () => {
  show();
  await pass(60_000);
  expect(bar()).toBeEmptyDOMElement();
  expect(session).not.toHaveBeenCalled();
});

test('offline it says so and asks nobody; back, what is out of date is read again, and the bar goes', async () => {
  show();
  await pass(20_000);
  network(false);
  expect(bar()).toHaveTextContent('You are offline. What you type stays here.');
  await pass(60_000);
  expect(session).not.toHaveBeenCalled();
  expect(page).toHaveBeenCalledTimes(1);

  network(true);
  expect(bar()).toHaveTextContent('The connection is back.');
  await pass(100);
  expect(page).toHaveBeenCalledTimes(2);
  await pass(4000);
  expect(bar()).toBeEmptyDOMElement();
});

test('a server that cannot be reached is tried ever more rarely, and not while nobody looks', async () => {
  show();
  act(unanswered);
  expect(bar()).toHaveTextContent('The server cannot be reached.');
  await pass(2000);
  expect(session).toHaveBeenCalledTimes(1);
  await pass(4000);
  expect(session).toHaveBeenCalledTimes(2);
  await pass(4000);
  expect(session).toHaveBeenCalledTimes(2);
  await pass(4000);
  expect(session).toHaveBeenCalledTimes(3);

  hidden = true;
  await pass(120_000);
  expect(session).toHaveBeenCalledTimes(3);
  hidden = false;
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  await pass(0);
  expect(session).toHaveBeenCalledTimes(4);

  session.mockImplementation(() => {
    answered();
    return Promise.resolve({});
  });
  await pass(30_000);
  expect(session).toHaveBeenCalledTimes(5);
});

test('Try now asks at once, and what was on screen is read again', async () => {
  show();
  await pass(0);
  act(unanswered);
  session.mockImplementation(() => {
    answered();
    return Promise.resolve({});
  });
  fireEvent.click(screen.getByRole('button', { name: 'Try now' }));
  await pass(0);
  expect(bar()).toHaveTextContent('The connection is back.');
  expect(page).toHaveBeenCalledTimes(2);
});

test('an answer that takes its time shows a line after 300 ms and is explained after 8 s', async () => {
  show();
  let end = () => {};
  act(() => {
    const finish = beginCall();
    end = () => finish('answered');
  });
  await pass(290);
  expect(line()).toBeNull();
  await pass(20);
  expect(line()).not.toBeNull();
  expect(bar()).toBeEmptyDOMElement();
  await pass(7700);
  expect(bar()).toHaveTextContent('The server is taking longer than usual. You can go on waiting');
  act(() => end());
  expect(bar()).toBeEmptyDOMElement();
  expect(line()).toBeNull();
});

test('short requests one after the other show no line', async () => {
  show();
  for (let i = 0; i < 10; i += 1) {
    let end = () => {};
    act(() => {
      const finish = beginCall();
      end = () => finish('answered');
    });
    await pass(200);
    expect(line()).toBeNull();
    act(() => end());
  }
});
