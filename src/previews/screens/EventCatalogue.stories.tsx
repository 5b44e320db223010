import { screen as page } from 'storybook/test';

import preview from '#.storybook/preview';
import { goOffline } from '~/previews/mockApi';
import { headingAppears, textAppears } from '~/previews/onScreen';
import { controlsOf, dark, phone, screen } from '~/previews/screen';
import { paths } from '~/paths';

const meta = preview.meta({
  ...screen,
  title: 'Event Catalogue',
  argTypes: controlsOf('listEventTypes', 'listWebhooks'),
  args: { address: paths.eventCatalogue },
});

const entryAppears = async () => {
  await page.findByText(/^Show .*in the list$/);
};

export const AllEvents = meta.story({ play: textAppears('92 events') });

export const OneEvent = meta.story({
  args: { address: paths.eventType('USER_DELETED') },
  play: entryAppears,
});

export const Found = meta.story({
  name: 'With a search',
  args: { address: `${paths.eventCatalogue}?q=deleted` },
  play: textAppears(/of 92 events match/),
});

export const NothingFound = meta.story({
  args: { address: `${paths.eventCatalogue}?q=moon` },
  play: textAppears(/^No event matches/),
});

export const UnknownEvent = meta.story({
  args: { address: paths.eventType('user_login') },
  play: headingAppears('Event not found'),
});

export const NobodyListens = meta.story({
  args: { address: paths.eventType('USER_DELETED'), scenario: 'empty' },
  play: textAppears(/No webhook/),
});

export const ListenersFailed = meta.story({
  name: 'Who listens could not be loaded',
  args: { address: paths.eventType('USER_DELETED'), faults: ['listWebhooks:internal'] },
  play: textAppears(/This answer comes from the fault/),
});

export const Loading = meta.story({
  args: { faults: ['listEventTypes:timeout'] },
  play: headingAppears('Event Catalogue'),
});

export const LoadingFailed = meta.story({
  name: 'Error',
  args: { faults: ['listEventTypes:internal'] },
  play: headingAppears('The event catalogue could not be loaded'),
});

export const MayOnlyLook = meta.story({
  name: 'No permission to create',
  args: { address: paths.eventType('USER_DELETED'), scenario: 'readonly' },
  play: entryAppears,
});

export const NoAccess = meta.story({
  name: 'No permission at all',
  args: { scenario: 'no-access' },
  play: headingAppears('There is nothing here that you may look at'),
});

export const Offline = meta.story({
  play: async () => {
    await page.findByText('92 events');
    goOffline();
    await page.findByText(/^You are offline/);
  },
});

export const LongAndRightToLeft = meta.story({
  name: 'Long and right-to-left text',
  args: { scenario: 'hostile', address: paths.eventType('USER_LOGIN') },
  play: entryAppears,
});

export const Phone = meta.story({ globals: phone, play: textAppears('92 events') });

export const PhoneEvent = meta.story({
  name: 'Phone, one event',
  globals: phone,
  args: { address: paths.eventType('USER_DELETED') },
  play: entryAppears,
});

export const Dark = meta.story({
  globals: dark,
  args: { address: paths.eventType('USER_DELETED') },
  play: entryAppears,
});
