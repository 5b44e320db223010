import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { beginCall, type CallEnd, forgetCalls, getConnection, subscribeToConnection } from './connection';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  beginCall()('answered');
  vi.useRealTimers();
});

const makeCall = (end: CallEnd) => beginCall()(end);

it('waits since the oldest call that has no answer yet', () => {
  vi.setSystemTime(1000);
  const first = beginCall();
  vi.setSystemTime(2000);
  const second = beginCall();
  expect(getConnection().waitingSince).toBe(1000);
  first('answered');
  expect(getConnection().waitingSince).toBe(2000);
  second('cancelled');
  expect(getConnection().waitingSince).toBeNull();
});

it('is unreachable from a call without an answer to one that has any', () => {
  makeCall('unanswered');
  expect(getConnection().unreachable).toBe(true);
  makeCall('cancelled');
  expect(getConnection().unreachable).toBe(true);
  makeCall('answered');
  expect(getConnection().unreachable).toBe(false);
});

it('is signed out from an answer that says so to any other', () => {
  makeCall('unauthenticated');
  expect(getConnection()).toMatchObject({ signedOut: true, unreachable: false });
  makeCall('unanswered');
  expect(getConnection().signedOut).toBe(true);
  makeCall('answered');
  expect(getConnection().signedOut).toBe(false);
});

it('tells of changes only, until nobody listens', () => {
  const listener = vi.fn<() => void>();
  const stop = subscribeToConnection(listener);
  const before = getConnection();
  const first = beginCall();
  const second = beginCall();
  expect(listener).toHaveBeenCalledTimes(1);
  second('answered');
  expect(listener).toHaveBeenCalledTimes(1);
  first('answered');
  expect(listener).toHaveBeenCalledTimes(2);
  expect(getConnection()).toEqual(before);
  stop();
  makeCall('unanswered');
  expect(listener).toHaveBeenCalledTimes(2);
});

it('starts afresh: calls that were under way count no more, however they end', () => {
  makeCall('unauthenticated');
  const end = beginCall();
  forgetCalls();
  expect(getConnection()).toEqual({ waitingSince: null, unreachable: false, signedOut: false });
  end('unanswered');
  expect(getConnection().unreachable).toBe(false);
});
