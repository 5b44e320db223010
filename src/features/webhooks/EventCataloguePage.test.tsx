import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createQueryClient } from '~/api/queryClient';
import { createMockServer } from '~/mocks/node';
import { paths, patterns } from '~/paths';
import { pagesInMemory } from '~/ui/pagesInMemory';

import { EventCataloguePage } from './EventCataloguePage';

const server = createMockServer();
beforeAll(() => server.listen());
afterEach(() => server.reset());
afterAll(() => server.close());

function open(path: string) {
  const { navigation, pages } = pagesInMemory(
    [paths.eventCatalogue, patterns.eventType].map((pattern) => ({
      path: pattern,
      element: <EventCataloguePage />,
    })),
    { entries: [path] },
  );
  render(<QueryClientProvider client={createQueryClient()}>{pages}</QueryClientProvider>);
  const address = () => navigation.place().location.pathname + navigation.place().location.search;
  return { user: userEvent.setup(), address };
}

const searchBox = () => screen.findByRole('searchbox', { name: 'Search events' });
const events = () => within(screen.getByRole('navigation', { name: 'Events' }));
const shown = () =>
  events()
    .getAllByRole('link')
    .map((link) => link.textContent);
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const panel = async (name: string) => within(await screen.findByRole('region', { name }));

// To look for one by role and name among the links to ninety events takes jsdom seconds: the places are looked for first.

describe('the list', () => {
  it('has every event, by group, with its description and what the documentation calls it', async () => {
    open(paths.eventCatalogue);
    expect(await screen.findByText('92 events')).toBeVisible();
    expect(shown()).toHaveLength(92);
    expect(events().getByRole('heading', { name: 'Applications and providers' })).toBeVisible();
    const entry = events().getByRole('link', { name: 'APP_CREATED' }).closest('li');
    expect(entry).toHaveTextContent('New app is made.Documented as APP_CREATEDAPP_MODIFIED');
  });

  it('is searched, in the address too; the search goes along to an event', async () => {
    const { user, address } = open(paths.eventCatalogue);
    await user.type(await searchBox(), 'captcha');
    expect(await screen.findByText('3 of 92 events match')).toBeVisible();
    expect(address()).toBe(`${paths.eventCatalogue}?q=captcha`);
    await user.click(events().getByRole('link', { name: 'CAPTCHA_UPDATED' }));
    expect(await heading('CAPTCHA_UPDATED')).toBeVisible();
    expect(address()).toBe(`${paths.eventType('CAPTCHA_UPDATED')}?q=captcha`);
    expect(shown()).toEqual(['CAPTCHA_CREATED', 'CAPTCHA_UPDATED', 'CAPTCHA_DELETED']);
    expect(events().getByRole('link', { current: 'page' })).toHaveTextContent('CAPTCHA_UPDATED');
  });

  it('shows what a link searches for', async () => {
    open(`${paths.eventCatalogue}?q=APP_CREATEDAPP_MODIFIED:`);
    expect(await screen.findByText('2 of 92 events match')).toBeVisible();
    expect(shown()).toEqual(['APP_CREATED', 'APP_MODIFIED']);
  });

  it('says when nothing is found, and ends the search with a press', async () => {
    const { user, address } = open(`${paths.eventCatalogue}?q=moon`);
    expect(await screen.findByText(/^No event matches “moon”/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(await searchBox()).toHaveFocus();
    expect(await screen.findByText('92 events')).toBeVisible();
    expect(address()).toBe(paths.eventCatalogue);
  });
});

describe('an event', () => {
  it('has its webhooks, those that listen to all events too, with their status', async () => {
    open(paths.eventType('USER_DELETED'));
    const listeners = await panel('Webhooks that listen');
    expect(await listeners.findByRole('link', { name: 'Audit archive' })).toBeVisible();
    expect(listeners.getByText('All events')).toBeVisible();
    expect(listeners.getAllByText('Enabled')[0]).toBeVisible();
    expect(listeners.getByRole('link', { name: 'Show in the list' })).toHaveAttribute(
      'href',
      `${paths.webhooks}?eventType=USER_DELETED`,
    );
  });

  it('to which more webhooks listen than are shown leads to all of them', async () => {
    server.reset('many');
    open(paths.eventType('USER_CREATED'));
    const listeners = await panel('Webhooks that listen');
    expect(await listeners.findByRole('link', { name: /^Show all \d+ in the list$/ })).toBeVisible();
  });

  it('to which no webhook listens says so', async () => {
    server.reset('empty');
    open(paths.eventType('USER_DELETED'));
    expect(await screen.findByText('No webhook listens to this event.')).toBeVisible();
  });

  it('whose webhooks can’t be had still has its example, and tries again', async () => {
    server.setFaults('listWebhooks:internal');
    const { user } = open(paths.eventType('USER_DELETED'));
    expect(await screen.findByText('The webhooks could not be loaded')).toBeVisible();
    const example = await panel('What the endpoint receives');
    expect(example.getByText('"USER_DELETED"')).toBeVisible();
    server.setFaults();
    await user.click(screen.getByRole('button', { name: 'Retry' }));
    const listeners = await panel('Webhooks that listen');
    expect(await listeners.findByRole('link', { name: 'Audit archive' })).toBeVisible();
  });

  it('that is unknown leads to what was meant', async () => {
    const { user } = open(`${paths.eventCatalogue}/app_createdapp_modified:`);
    expect(await heading('Event not found')).toBeVisible();
    expect(screen.queryByRole('link', { current: 'page' })).not.toBeInTheDocument();
    await user.click(screen.getAllByRole('link', { name: 'APP_MODIFIED' })[0] ?? document.body);
    expect(await heading('APP_MODIFIED')).toBeVisible();
  });

  it('that is like no other offers the search', async () => {
    open(paths.eventType('MOON/LANDED'));
    expect(await heading('Event not found')).toBeVisible();
    expect(screen.getByText(/^The catalogue has no event “MOON\/LANDED”/)).toBeVisible();
    expect(await searchBox()).toBeVisible();
  });
});
