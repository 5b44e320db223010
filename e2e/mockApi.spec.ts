import type { APIRequestContext } from '@playwright/test';

import { DeliveryDetails } from '~/contract/deliveries';
import { apiBasePath } from '~/contract/endpoints';
import { Webhook, WebhookPage } from '~/contract/webhooks';

import { newJourneyKey } from './journeyKey';
import { expect, tagged, test } from './test';

const path = (rest: string): string => `${apiBasePath}${rest}`;

async function create(request: APIRequestContext, name: string, key?: string) {
  const reply = await request.post(path('/webhooks'), {
    data: {
      name,
      events: { mode: 'selected', types: ['USER_CREATED'] },
      notificationType: 'REST',
      url: `https://echoes.example.com/${encodeURIComponent(name)}`,
      ...(key !== undefined && { apiKey: { key } }),
    },
  });
  expect(reply.status()).toBe(201);
  return {
    webhook: Webhook.parse(await reply.json()),
    etag: reply.headers().etag ?? '',
    location: reply.headers().location,
  };
}

test.describe('the mock API over HTTP', tagged('@mock-api'), () => {
  // The page of another origin is the server's own "not found", which needs no server more.
  test.use({ allowedConsole: [/status of 404/] });

  test('a webhook is created, tested, looked up and deleted', async ({ request }) => {
    const key = newJourneyKey();
    const { webhook, etag, location } = await create(request, `Journey ${Date.now()}`, key);
    expect(location).toBe(path(`/webhooks/${webhook.id}`));

    const tested = await request.post(path(`/webhooks/${webhook.id}/test`), {
      data: { eventType: 'USER_CREATED' },
    });
    expect(tested.status()).toBe(201);
    const { id, status } = DeliveryDetails.parse(await tested.json());
    expect(status).toBe('delivered');

    const read = await request.get(path(`/deliveries/${id}`));
    expect(DeliveryDetails.parse(await read.json()).attempts).toHaveLength(1);
    // The receiver sends back what it got.
    expect((await read.text()).includes(key), 'the delivery holds the key').toBe(false);

    const gone = await request.delete(path(`/webhooks/${webhook.id}`), { headers: { 'If-Match': etag } });
    expect(gone.status()).toBe(204);
    expect((await request.get(path(`/webhooks/${webhook.id}`))).status()).toBe(404);
  });

  test('a page of another origin reads and writes, and sees the headers it needs', async ({
    page,
    request,
  }) => {
    const { webhook, etag } = await create(request, `Cross-origin ${Date.now()}`);
    const api = await request.get(path('/session'));
    const { origin, port } = new URL(api.url());
    // Another origin by its name alone: a page from elsewhere may not reach this machine, whatever CORS says.
    await page.goto(`http://localhost:${port}/`);

    const seen = await page.evaluate(
      async ([url, id, version]) => {
        const call = (rest: string, init: RequestInit = {}) =>
          fetch(`${url}${rest}`, { credentials: 'include', ...init });
        const changed = await call(`/webhooks/${id}`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json', 'If-Match': version ?? '' },
          body: '{"enabled":false}',
        });
        const newer = changed.headers.get('ETag') ?? '';
        const gone = await call(`/webhooks/${id}`, { method: 'DELETE', headers: { 'If-Match': newer } });
        return { changed: changed.status, newer, gone: gone.status };
      },
      [`${origin}${apiBasePath}`, webhook.id, etag] as const,
    );
    expect(seen).toMatchObject({ changed: 200, gone: 204 });
    expect(seen.newer).toMatch(/^".+"$/);
    const left = WebhookPage.parse(
      await (await request.get(path(`/webhooks?q=${encodeURIComponent(webhook.name)}`))).json(),
    );
    expect(left.total).toBe(0);
  });
});
