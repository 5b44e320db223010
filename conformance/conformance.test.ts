import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { WebhookPage } from '~/contract/webhooks';
import { startHttpServer } from '~/mocks/httpServer';

import { main } from './cli';
import { demoProvocations } from './demo.testing';

const { credentials, provoke, receiver } = demoProvocations;
const lineOf = (headers: object): string =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`)[0] ?? '';
const demoOptions = [
  '--header',
  lineOf(credentials),
  '--receiver',
  receiver,
  ...Object.entries(provoke).flatMap(([type, headers]) => ['--provoke', `${type}=${lineOf(headers)}`]),
];

let server: Awaited<ReturnType<typeof startHttpServer>>;
beforeAll(async () => {
  server = await startHttpServer({ port: 0 });
});
afterAll(() => server.close());

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const code = await main(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}
const webhooks = async () =>
  WebhookPage.parse(await (await fetch(`${server.url}/api/v1/webhooks?pageSize=100`)).json()).items.map(
    ({ id }) => id,
  );

describe('the suite', () => {
  it('passes on the mock API over HTTP, checks everything, and leaves nothing behind', async () => {
    const before = await webhooks();
    const { code, out } = await run('--api', server.url, ...demoOptions);
    expect(out).toMatch(
      /\n\d{3} passed, 0 failed, 0 not checked\ncleaned up: \d{3} webhooks deleted, none left\n/,
    );
    expect(code).toBe(0);
    expect(await webhooks()).toEqual(before);
  }, 60_000);

  it('says what it could not check, and which option would make it checkable', async () => {
    const { code, out } = await run('--api', server.url, '--only', 'problem rate-limited');
    expect(out).toContain("--provoke 'rate-limited=Header: value'");
    expect(out).toContain('0 passed, 0 failed, 1 not checked');
    expect(code).toBe(0);
  });

  it('says what failed, with the exchange and its id, and never shows credentials or keys', async () => {
    // A key that the server gets wrong: this option makes it answer with another problem.
    const wrong = [
      '--provoke',
      'forbidden=X-Mock-Fault: not-found',
      '--header',
      'Authorization: Bearer demo-admin',
    ];
    const failed = await run('--api', server.url, '--only', 'problem forbidden', ...wrong);
    expect(failed.code).toBe(1);
    expect(failed.out).toContain('expected status 403');
    expect(failed.out).toMatch(/request id req_\w+/);
    expect(failed.out).toContain('POST /webhooks');
    expect(failed.out).toContain('Authorization: [redacted]');
    expect(failed.out).not.toContain('demo-admin');
  });

  it('tells programs the same', async () => {
    const { out } = await run('--api', server.url, '--json', '--only', 'key hint');
    expect(JSON.parse(out)).toEqual({
      results: [expect.objectContaining({ name: 'key hint', area: 'keys', outcome: 'passed' })],
      cleanUp: { deleted: 1, left: [] },
    });
  });
});

describe('the command line', () => {
  it.each([
    [[], /--api must be an address/],
    [['--api', 'file:///etc'], /--api must be an address/],
    [['--api', 'http://127.0.0.1:1', '--header', 'secret-token'], /A header is written like/],
    [['--api', 'http://127.0.0.1:1', '--provoke', 'odd=A: b'], /begins with a problem type/],
    [['--odd'], /Unknown option/],
  ])('%j is refused', async (args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toContain('secret-token');
  });

  it('says when nobody answers', async () => {
    const { code, err } = await run('--api', 'http://127.0.0.1:1');
    expect(code).toBe(1);
    expect(err).toMatch(/There is no answer from http:\/\/127\.0\.0\.1:1/);
  });
});
