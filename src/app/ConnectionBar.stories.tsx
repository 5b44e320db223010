import { QueryClientProvider } from '@tanstack/react-query';
import { screen as page } from 'storybook/test';

import preview from '#.storybook/preview';
import { beginCall } from '~/api/connection';
import { createQueryClient } from '~/api/queryClient';
import { goOffline, setFaults } from '~/previews/mockApi';
import { phone } from '~/previews/screen';

import { ConnectionBar } from './ConnectionBar';
import { SessionEnded } from './SessionEnded';
import { configureSignIn } from './signIn';

/** The bars at the top and at the end of every page that say what is the matter with the connection or the session. */
const meta = preview.meta({
  title: 'Connection and session',
  component: ConnectionBar,
  args: { loadingPage: false },
  decorators: (story) => (
    <QueryClientProvider client={createQueryClient()}>
      <main style={{ minHeight: 60 }}>{story()}</main>
      <SessionEnded />
    </QueryClientProvider>
  ),
});

export const Fine = meta.story();

export const LoadingPage = meta.story({ args: { loadingPage: true } });

export const Offline = meta.story({
  play: async () => {
    goOffline();
    await page.findByText(/^You are offline/);
  },
});

const cannotBeReached = async () => {
  setFaults('*:offline');
  beginCall()('unanswered');
  await page.findByText(/^The server cannot be reached/);
};

export const CannotBeReached = meta.story({ name: 'The server can’t be reached', play: cannotBeReached });

export const CannotBeReachedPhone = meta.story({
  name: 'The server can’t be reached, phone',
  globals: phone,
  play: cannotBeReached,
});

export const Back = meta.story({
  name: 'The connection is back',
  play: async () => {
    await cannotBeReached();
    beginCall()('answered');
    await page.findByText(/^The connection is back/);
  },
});

export const SessionOver = meta.story({
  name: 'Session ended',
  beforeEach: () => {
    configureSignIn('https://login.example.com/start');
    return () => configureSignIn(undefined);
  },
  play: async () => {
    beginCall()('unauthenticated');
    await page.findByRole('button', { name: 'Sign in' });
  },
});

export const SessionOverElsewhere = meta.story({
  name: 'Session ended, sign in elsewhere',
  play: async () => {
    beginCall()('unauthenticated');
    await page.findByRole('button', { name: 'Try again' });
  },
});
