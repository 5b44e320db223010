import { fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, withRoom } from '~/previews/decorators';

import { BulkProgress } from './BulkProgress';
import { BulkResult } from './BulkResult';
import type { BulkRun, BulkState } from './bulkRun';

const names = ['Billing', 'CRM contact sync', 'Data warehouse', 'Fraud checks', 'تنبيهات الأمن', 'SIEM'];

/** A run that stands still at one moment. */
function runAt(moment: Omit<BulkState<string>, 'total'>): BulkRun<string> {
  const { succeeded, failed, running, waiting } = moment;
  const state = { ...moment, total: succeeded.length + failed.length + running.length + waiting.length };
  return { getState: () => state, subscribe: () => () => {}, stop: fn(), retry: fn(), resume: fn() };
}

const refused = (item: string) => ({ item, reason: 'The server cannot be reached. Check the connection.' });

const meta = preview.meta({
  component: BulkProgress<string>,
  subcomponents: { BulkResult },
  decorators: [withRoom(480), inConsole],
  args: {
    words: { one: 'webhook', many: 'webhooks', doing: 'Disabling', done: 'disabled' },
    nameOf: (name: string) => name,
    onClose: fn(),
  },
});

export const Running = meta.story({
  args: {
    run: runAt({
      phase: 'running',
      succeeded: names.slice(0, 2),
      failed: [refused('Data warehouse')],
      running: names.slice(3, 5),
      waiting: names.slice(5),
    }),
  },
});

/** What runs is finished, and nothing more is started. */
export const Stopping = meta.story({
  args: {
    run: runAt({
      phase: 'stopping',
      succeeded: [],
      failed: [],
      running: names.slice(0, 4),
      waiting: names.slice(4),
    }),
  },
});

export const Stopped = meta.story({
  args: {
    run: runAt({
      phase: 'resting',
      succeeded: names.slice(0, 4),
      failed: [],
      running: [],
      waiting: names.slice(4),
    }),
  },
});

export const SomeFailed = meta.story({
  args: {
    run: runAt({
      phase: 'resting',
      succeeded: names.slice(2),
      failed: names.slice(0, 2).map(refused),
      running: [],
      waiting: [],
    }),
    note: (succeeded: string[]) => `${succeeded.length} webhooks get no events any more.`,
  },
});

export const AllDone = meta.story({
  args: { run: runAt({ phase: 'resting', succeeded: names, failed: [], running: [], waiting: [] }) },
});

export const ManyFailedOnAPhone = meta.story({
  args: {
    run: runAt({
      phase: 'resting',
      succeeded: [],
      failed: Array.from({ length: 40 }, (_, index) =>
        refused(`Customer portal of the ${index + 1}. region`),
      ),
      running: [],
      waiting: [],
    }),
  },
  globals: { viewport: { value: 'phone' } },
});
