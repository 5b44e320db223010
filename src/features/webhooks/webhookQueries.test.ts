import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';

import { refreshWebhooks, webhooksQuery } from './webhookQueries';

test('a first read that began before a write does not outlive the refresh after it', async () => {
  const queryClient = new QueryClient();
  let answer12 = (): void => undefined;
  const read = vi
    .fn<() => Promise<{ items: []; total: number }>>()
    .mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer12 = () => resolve({ items: [], total: 12 });
        }),
    )
    .mockResolvedValue({ items: [], total: 11 });
  const observer = new QueryObserver(queryClient, { ...webhooksQuery({}), queryFn: read });
  const stop = observer.subscribe(() => undefined);

  const refreshed = refreshWebhooks(queryClient);
  answer12();
  await refreshed;

  expect(read).toHaveBeenCalledTimes(2);
  expect(observer.getCurrentResult().data?.total).toBe(11);
  stop();
});
