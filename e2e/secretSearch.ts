import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { type Contents, pageContents } from './pageContents';

/** A secret as it is, and as it looks where it was encoded. It holds only characters that URLs, JSON and HTML leave alone. */
function spellings(secret: string): string[] {
  // Base64 looks different for each of the three ways in which a group of three bytes can begin; its end depends on what follows.
  const base64 = [0, 1, 2].map((start) => Buffer.from(secret.slice(start)).toString('base64').slice(0, -4));
  return [secret, ...base64, Buffer.from(secret).toString('hex')];
}

/** Whether a text holds a secret, in whatever spelling. */
export const holds = (text: string, secret: string): boolean =>
  spellings(secret).some((spelling) => text.includes(spelling));

/**
 * The part of an API key that nobody may find: the last four characters are shown on purpose, and half of a key would be a leak too.
 */
export const secretPart = (key: string): string => key.slice(-28, -8);

/** Records what goes through the console, the network and downloads of a page's context from now on, to be searched for secrets. */
export function searchForSecrets(page: Page) {
  const context = page.context();
  const passed: Contents = [];
  const bodies: Contents = [];
  const pending: Promise<unknown>[] = [];
  const note = (place: string, text: string) => passed.push({ place, text });

  context.on('console', (message) => {
    note(`console.${message.type()}`, message.text());
    for (const value of message.args()) {
      // A page that goes away takes its values with it; the text is noted.
      const looked: Promise<unknown> = value.jsonValue().catch(() => undefined);
      pending.push(looked.then((json) => note(`console.${message.type()}`, JSON.stringify(json) ?? '')));
    }
  });
  context.on('weberror', (webError) => {
    const { message, stack } = webError.error();
    note('uncaught error', `${message} ${stack}`);
  });
  context.on('request', (request) => {
    note('request URL', request.url());
    note('request headers', JSON.stringify(request.headers()));
    const place = `${request.method()} ${new URL(request.url()).pathname}`;
    bodies.push({ place, text: request.postData() ?? '' });
  });
  context.on('response', (response) => {
    note('response headers', JSON.stringify(response.headers()));
  });
  const follow = (opened: Page) => {
    opened.on('websocket', (socket) => {
      note('WebSocket', socket.url());
      socket.on('framesent', ({ payload }) => note('WebSocket', String(payload)));
    });
    opened.on('download', (download) => {
      note('download', download.suggestedFilename());
      pending.push(download.path().then((path) => note('download', readFileSync(path, 'latin1'))));
    });
    opened.on('framenavigated', (frame) => note('address', frame.url()));
    opened.on('dialog', (dialog) => note('dialog', dialog.message()));
  };
  follow(page);
  context.on('page', follow);

  return {
    /** Requests with the secret in their body, so far: such as "POST /api/v1/webhooks". */
    sent: (secret: string): string[] =>
      bodies.filter(({ text }) => holds(text, secret)).map(({ place }) => place),
    /** All other places where the secret is in the page, or has gone past since the recording began. */
    async places(secret: string): Promise<string[]> {
      const contents = await pageContents(page);
      await Promise.all(pending);
      const places = [...contents, ...passed].filter(({ text }) => holds(text, secret));
      return [...new Set(places.map(({ place }) => place))].toSorted();
    },
    /** Whether the page's JavaScript holds one of these secrets in a string, once all that nobody refers to is collected. */
    async isInMemory(...secrets: string[]): Promise<boolean> {
      const heap = await heapSnapshot(page);
      return secrets.some((secret) => holds(heap, secret));
    },
  };
}

/** All that lives in the page's JavaScript heap, as Chrome's developer tools save it. It cuts strings at 1024 characters. */
async function heapSnapshot(page: Page): Promise<string> {
  const tools = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  tools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await tools.send('HeapProfiler.enable');
  await tools.send('HeapProfiler.collectGarbage');
  await tools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await tools.detach();
  return chunks.join('');
}
