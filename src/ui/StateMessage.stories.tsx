import { expect, fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole } from '~/previews/decorators';

import { Button } from './Button';
import { WebhookIcon } from './icons';
import { QueryView } from './QueryView';
import { EmptyState, ErrorState } from './StateMessage';

const failure = {
  message: 'The server had an error. Try again in a moment.',
  status: 500,
  requestId: 'req_8Zk2',
};

const meta = preview.meta({
  component: ErrorState,
  subcomponents: { EmptyState, QueryView },
  decorators: [inConsole],
  args: { title: 'The webhooks could not be loaded', failure, onRetry: fn(), retrying: false },
});

export const Empty = meta.story({
  render: () => (
    <EmptyState
      icon={<WebhookIcon />}
      title="No webhooks yet"
      actions={<Button variant="primary">Create webhook</Button>}
    >
      A webhook sends the events that you choose to one of your endpoints.
    </EmptyState>
  ),
});

export const Error = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Retry' }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
});

export const Retrying = meta.story({ args: { retrying: true } });

/** Another try can’t help, so none is offered. */
export const NotAllowed = meta.story({
  args: { failure: { message: 'You may not see webhooks.', status: 403 } },
});

export const LongText = meta.story({
  args: {
    title: 'The deliveries of “Customer portal, staging, all regions” could not be loaded',
    failure: { ...failure, message: `The server said: ${'without-a-place-to-break'.repeat(8)}` },
  },
  globals: { viewport: { value: 'phone' } },
});

export const Dark = meta.story({ globals: { colorScheme: 'dark' } });

const query = {
  data: undefined as string | undefined,
  error: null as Error | null,
  isFetching: false,
  errorUpdateCount: 0,
  refetch: fn(),
};
const shown = (state: Partial<typeof query>) => (
  <QueryView
    query={{ ...query, ...state }}
    errorTitle="The webhooks could not be loaded"
    loading={<p role="status">Loading…</p>}
  >
    {(data) => <p>{data}</p>}
  </QueryView>
);

/** Loading, then what there is. Data that is there stays, also when a later refresh fails. */
export const OfAQuery = meta.story({
  render: () => (
    <>
      {shown({ isFetching: true })}
      {shown({ data: 'The data.' })}
      {shown({
        data: 'The data, although the refresh failed.',
        error: new globalThis.Error('Gone'),
        errorUpdateCount: 1,
      })}
      {shown({ error: new globalThis.Error('The server cannot be reached.'), errorUpdateCount: 1 })}
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The data, although the refresh failed.')).toBeVisible();
    await expect(canvas.getAllByRole('alert')).toHaveLength(1);
  },
});
