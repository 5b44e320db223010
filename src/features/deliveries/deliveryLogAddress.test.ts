import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { deliveryStatuses } from '~/contract/deliveries';

import { isFiltered, type LogView, readLogView, toFilter, writeLogView } from './deliveryLogAddress';
import { pastRangeNames } from './timeRange';

const read = (search: string) => readLogView(new URLSearchParams(search));
const own = { time: 'own', since: '2026-03-15T11:00:00.000Z', until: '2026-03-15T12:00:00.000Z' } as const;

describe('the address', () => {
  it('of everything is plain', () => {
    expect(writeLogView({})).toBe('');
    expect(read('')).toEqual({});
  });

  it('says what is shown', () => {
    expect(writeLogView({ status: 'failed', eventType: 'USER_LOGIN', time: 'day' })).toBe(
      '?status=failed&eventType=USER_LOGIN&time=day',
    );
    expect(writeLogView(own)).toBe(
      '?time=own&since=2026-03-15T11%3A00%3A00.000Z&until=2026-03-15T12%3A00%3A00.000Z',
    );
  });

  it('holds a moment, whatever the time zone it was written in', () => {
    expect(read('time=own&since=2026-03-15T13:00:00%2B02:00').since).toBe(own.since);
  });

  it.each(['status=lost', 'time=decade', 'time=own&since=soon', 'since=2026-03-15T11:00:00Z'])(
    'with what makes no sense, %s, shows everything',
    (search) => {
      expect(isFiltered(read(search))).toBe(false);
    },
  );

  it('keeps an event type that nobody knows', () => {
    expect(read('eventType=moon landed:').eventType).toBe('moon landed:');
  });

  it('gives back the view that it was written for', () => {
    const moment = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
    const views: fc.Arbitrary<LogView> = fc
      .record({
        status: fc.constantFrom(undefined, ...deliveryStatuses),
        eventType: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
        time: fc.constantFrom(undefined, 'own' as const, ...pastRangeNames),
        since: fc.option(moment, { nil: undefined }),
        until: fc.option(moment, { nil: undefined }),
      })
      .map((view) => (view.time === 'own' ? view : { ...view, since: undefined, until: undefined }));
    fc.assert(
      fc.property(views, (view) => {
        expect(read(writeLogView(view))).toEqual(view);
      }),
    );
  });
});

describe('what is asked of the API', () => {
  const now = Date.parse('2026-03-15T12:00:00Z');

  it('is everything of the webhook at first', () => {
    expect(toFilter('wh_1', {}, now)).toEqual({ webhookId: 'wh_1' });
  });

  it('ends a past range at the moment of asking', () => {
    expect(toFilter('wh_1', { status: 'failed', time: 'hour' }, now)).toEqual({
      webhookId: 'wh_1',
      status: 'failed',
      since: '2026-03-15T11:00:00.000Z',
    });
  });

  it('takes a range of one’s own as it is', () => {
    expect(toFilter('wh_1', own, now)).toEqual({ webhookId: 'wh_1', since: own.since, until: own.until });
  });
});
