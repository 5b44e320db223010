import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { type ReportView, readReportView, writeReportView } from './webhookReportAddress';
import { reportRangeNames } from './webhookReportRange';

const read = (search: string) => readReportView(new URLSearchParams(search));

const anyView: fc.Arbitrary<ReportView> = fc.record({
  range: fc.constantFrom(...reportRangeNames),
  webhookId: fc.option(fc.string({ unit: 'binary', minLength: 1 }), { nil: undefined }),
});

it('any view is the same after it was written to the address and read again', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(read(writeReportView(view))).toEqual(view);
    }),
  );
});

it('the usual view has a plain address', () => {
  expect(writeReportView(read(''))).toBe('');
});

it.each(['?range=year', '?range=', '?webhook=', '?range=toString'])('%s opens the usual view', (search) => {
  expect(read(search)).toEqual(read(''));
});
