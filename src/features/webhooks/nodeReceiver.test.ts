import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { describe, expect, it, onTestFinished } from 'vitest';

import { nodeReceiver } from './nodeReceiver';
import type { SentKey } from './sentRequest';

const apiKey = `k&y#%+'"=$12345`;
/** Every character that the name of a header may have besides letters and digits. */
const oddName = "!#$%&'*+-.^_`|~";

/** Runs a receiver on a free port, in a process of its own. `output` is what it has written so far. */
async function start(key: SentKey | undefined) {
  const args = ['--input-type=module', '--eval', nodeReceiver(key)];
  const receiver = spawn(process.execPath, args, { env: { PORT: '0', API_KEY: apiKey } });
  onTestFinished(() => {
    receiver.kill();
  });
  let output = '';
  for (const stream of [receiver.stdout, receiver.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  await once(receiver.stdout, 'data');
  return { url: `http://127.0.0.1:${/\d+/.exec(output)?.[0]}/hooks`, output: () => output };
}

/** Sends an event named after its delivery, as a webhook does, and gives the status of the answer. */
async function send(url: string, delivery: string, headers: Record<string, string> = {}): Promise<number> {
  const body = JSON.stringify({ event_type: delivery, data: { name: 'Zoë' } });
  const sent = { 'X-Webhook-Delivery': delivery, ...headers };
  return (await fetch(url, { method: 'POST', body, headers: sent })).status;
}

const withKey = (url: string, parameter: string, key: string) =>
  `${url}?a=1&${encodeURIComponent(parameter)}=${encodeURIComponent(key)}`;

describe.each(['X-API-Key', oddName])('the receiver, with the key as %s', (parameter) => {
  const wrongKeys = [`${apiKey}x`, apiKey.slice(0, -1), apiKey.toUpperCase(), ''];

  it('in a header', async () => {
    const { url } = await start({ placement: 'header', parameter });
    expect(await send(url, 'dlv_1', { [parameter]: apiKey })).toBe(200);
    for (const wrong of wrongKeys) {
      expect(await send(url, 'dlv_2', { [parameter]: wrong })).toBe(401);
    }
    expect(await send(url, 'dlv_2')).toBe(401);
    expect(await send(withKey(url, parameter, apiKey), 'dlv_2')).toBe(401);
  });

  it('in the query string', async () => {
    const { url } = await start({ placement: 'query', parameter });
    expect(await send(withKey(url, parameter, apiKey), 'dlv_1')).toBe(200);
    for (const wrong of wrongKeys) {
      expect(await send(withKey(url, parameter, wrong), 'dlv_2')).toBe(401);
    }
    expect(await send(url, 'dlv_2')).toBe(401);
    expect(await send(url, 'dlv_2', { [parameter]: apiKey })).toBe(401);
  });
});

it('a delivery that comes again is answered, but worked on once', async () => {
  const { url, output } = await start(undefined);
  for (const delivery of ['dlv_1', 'dlv_1', 'dlv_2', 'dlv_1', 'dlv_3']) {
    expect(await send(url, delivery)).toBe(200);
  }
  await expect.poll(output).toContain('dlv_3');
  expect(output().match(/dlv_./g)).toEqual(['dlv_1', 'dlv_2', 'dlv_3']);
  expect(output()).toContain('Zoë');
});
