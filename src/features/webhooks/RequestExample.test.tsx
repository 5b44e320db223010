import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { ApiKeyInfo } from '~/contract/apiKey';
import { RequestBody } from '~/contract/eventTypes';
import { renderWithProviders } from '~/features/deliveries/renderWithProviders';

import { RequestExample } from './RequestExample';
import { sampleEventType } from './sampleEventType';
import { sampleWebhook } from './sampleWebhook';

const example = {
  data: { sub: 'user-1', text: "it's" },
  current_context: { ip: '192.0.2.1' },
  event_type: 'USER_LOGIN',
  event_time: '2026-01-01T00:00:00Z',
};
const eventType = sampleEventType('USER_LOGIN', { example });

const show = (apiKey?: Partial<ApiKeyInfo> | null) => {
  const stored = sampleWebhook().apiKey;
  const webhook = sampleWebhook({ apiKey: apiKey && stored ? { ...stored, ...apiKey } : null });
  return renderWithProviders(
    <RequestExample eventType={eventType} {...(apiKey !== undefined && { webhook })} />,
  );
};

/** Presses a button that copies, and gives what is then in the clipboard. */
async function copy(user: ReturnType<typeof show>, what: string): Promise<string> {
  await user.click(screen.getByRole('button', { name: `Copy ${what}` }));
  return navigator.clipboard.readText();
}

const headerNames = (headers: string) => headers.split('\n').map((line) => line.split(':')[0]);
const tab = (name: string) => screen.getByRole('tab', { name });
const panel = () => within(screen.getByRole('tabpanel'));

it('the body has the four documented keys in their order, and can be copied', async () => {
  const user = show();
  const body: unknown = JSON.parse(await copy(user, 'body'));
  expect(RequestBody.parse(body)).toEqual(example);
  expect(Object.keys(RequestBody.parse(body))).toEqual([
    'event_time',
    'event_type',
    'current_context',
    'data',
  ]);
});

describe('the headers', () => {
  const sent = ['Content-Type', 'X-Webhook-Id', 'X-Webhook-Delivery', 'X-Webhook-Attempt', ''];

  it('have the key where a new webhook would send it', async () => {
    const headers = await copy(show(), 'headers');
    expect(headerNames(headers)).toEqual(sent.toSpliced(1, 0, 'X-API-Key'));
  });

  it('have the key where this webhook sends it', async () => {
    const headers = await copy(show({ parameter: 'X-Token' }), 'headers');
    expect(headerNames(headers)).toEqual(sent.toSpliced(1, 0, 'X-Token'));
    expect(headers).toContain('X-Webhook-Id: wh_1\n');
    expect(screen.getByText(/^POST/)).toHaveTextContent(/^POST https:\/\/crm\.example\.com\/hooks$/);
  });

  it('have no key that is sent in the query string: the URL has it', async () => {
    const headers = await copy(show({ placement: 'query', parameter: 'a&b' }), 'headers');
    expect(headerNames(headers)).toEqual(sent);
    expect(screen.getByText(/^POST/)).toHaveTextContent('POST https://crm.example.com/hooks?a%26b=<API key>');
  });
});

it('says when a delivery is tried again', () => {
  show();
  expect(screen.getByText(/tried again 1, 5 and 10 minutes after its first attempt/)).toBeVisible();
});

describe('the receivers', () => {
  it('are tabs, which arrow keys go through', async () => {
    const user = show();
    await user.click(tab('curl'));
    expect(panel().getByText(/curl --include/)).toBeVisible();
    for (const [key, name] of [
      ['ArrowRight', 'Node'],
      ['End', 'Go'],
      ['ArrowRight', 'curl'],
      ['ArrowLeft', 'Go'],
      ['Home', 'curl'],
    ] as const) {
      await user.keyboard(`{${key}}`);
      expect(tab(name)).toHaveFocus();
      expect(screen.getByRole('tabpanel', { name })).toBeVisible();
      expect(screen.getByRole('tab', { selected: true })).toBe(tab(name));
    }
  });

  it.each([
    ['Node', 'request.headers["x-api-key"]'],
    ['Python', 'self.headers.get("X-API-Key", "")'],
    ['Go', 'r.Header.Get("X-API-Key")'],
  ])('%s is shown as it is copied', async (name, check) => {
    const user = show();
    await user.click(tab(name));
    const code = await copy(user, `the receiver for ${name}`);
    expect(code).toContain(check);
    expect(screen.getByRole('tabpanel').querySelector('pre')?.textContent).toBe(code);
  });

  it('of a webhook without a key say so', async () => {
    const user = show(null);
    expect(screen.getByText(/^This webhook has no API key/)).toBeVisible();
    await user.click(tab('Node'));
    expect(await copy(user, 'the receiver for Node')).not.toContain('API_KEY');
  });

  it('of a webhook that sends its key in a place we do not know say so', () => {
    show({ placement: 'cookie', parameter: 'session' });
    expect(screen.getByText(/^The API key comes in the cookie session, which/)).toBeVisible();
  });
});
