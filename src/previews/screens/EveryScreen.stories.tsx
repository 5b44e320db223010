import { screen as page } from 'storybook/test';

import preview from '#.storybook/preview';
import { configureSignIn } from '~/app/signIn';
import { goOffline } from '~/previews/mockApi';
import { dialog, headingAppears, press, textAppears } from '~/previews/onScreen';
import { controlsOf, dark, phone, screen } from '~/previews/screen';
import { paths } from '~/paths';

/** What can happen on any screen, with the list around it. */
const meta = preview.meta({
  ...screen,
  title: 'Every screen',
  argTypes: controlsOf('listWebhooks'),
  args: { address: paths.webhooks },
});

const signInKnown = () => {
  configureSignIn('https://login.example.com/start');
  return () => configureSignIn(undefined);
};

const sessionEnded = textAppears('Your session has ended.');

export const SessionEnded = meta.story({
  args: { faults: ['*:unauthenticated'] },
  beforeEach: signInKnown,
  play: sessionEnded,
});

export const SessionEndedElsewhere = meta.story({
  name: 'Session ended, sign in elsewhere',
  args: { faults: ['*:unauthenticated'] },
  play: async () => {
    await sessionEnded();
    await press('Try again');
    await page.findByText('You are not signed in yet.');
  },
});

export const SessionEndedPhone = meta.story({
  name: 'Session ended, phone',
  args: { faults: ['*:unauthenticated'] },
  globals: phone,
  beforeEach: signInKnown,
  play: sessionEnded,
});

export const PageNotFound = meta.story({
  args: { address: '/somewhere-else' },
  play: headingAppears('Page not found'),
});

export const PageCrashed = meta.story({
  args: { faults: ['ui:crash@page'] },
  play: headingAppears('This page could not be shown'),
});

export const ConsoleCrashed = meta.story({
  name: 'The whole console crashed',
  args: { faults: ['ui:crash@console'] },
  play: headingAppears('This page could not be shown'),
});

export const NavigationCrashed = meta.story({
  args: { faults: ['ui:crash@navigation'] },
  play: textAppears('This part could not be shown'),
});

export const NoAccess = meta.story({
  name: 'No permission at all',
  args: { scenario: 'no-access' },
  play: headingAppears('There is nothing here that you may look at'),
});

export const WhoIsNotKnown = meta.story({
  name: 'Nobody knows who is signed in',
  args: { faults: ['getSession:internal'] },
  play: textAppears('CRM contact sync'),
});

export const Drawer = meta.story({
  name: 'Phone, with the navigation open',
  globals: phone,
  play: async () => {
    await press('Open navigation');
    await dialog('Navigation');
  },
});

export const Shortcuts = meta.story({
  name: 'Keyboard shortcuts',
  play: async () => {
    await press('Keyboard shortcuts');
    await dialog('Keyboard shortcuts');
  },
});

export const OfflinePhone = meta.story({
  name: 'Phone, offline',
  globals: phone,
  play: async () => {
    await page.findByText('CRM contact sync');
    goOffline();
    await page.findByText(/^You are offline/);
  },
});

export const DarkSessionEnded = meta.story({
  name: 'Dark, session ended',
  globals: dark,
  args: { faults: ['*:unauthenticated'] },
  beforeEach: signInKnown,
  play: sessionEnded,
});
