import type { Webhook } from '~/contract/webhooks';

import type { Api, Good, Reply } from '../api';
import { checkEach, checksOf } from '../check';
import { expectProblem, expectSame, expectStatus, expectThat } from '../outcome';

/** The two writes that carry If-Match. */
const writes = ['updateWebhook', 'deleteWebhook'] as const;
type Write = (typeof writes)[number];

/** Sends a write with this version, or without any. */
function write(api: Api, name: Write, id: string, etag?: string): Promise<Reply> {
  return api.call(name, {
    id,
    ...(name === 'updateWebhook' && { body: { description: `By ${etag ?? 'nobody'}` } }),
    ...(etag !== undefined && { headers: { 'If-Match': etag } }),
  });
}

const updatedAtOf = ({ json }: Reply): unknown => (json as { updatedAt?: unknown } | undefined)?.updatedAt;

/** A webhook, with the version that it had before its last change. */
async function changed(api: Api): Promise<{ now: Good<Webhook>; before: string }> {
  const made = await api.create();
  return { now: await api.patch(made, { description: 'By somebody else' }), before: made.etag };
}

/** Nobody overwrites what they have not seen. */
export const versionChecks = {
  ...checkEach('versions', 'no version', writes, (name) => ({
    rule: `${name} without If-Match is refused, and does nothing.`,
    run: async (api) => {
      const { data } = await api.create();
      expectProblem(await write(api, name, data.id), 'precondition-required');
      const after = await api.call('getWebhook', { id: data.id });
      expectStatus(after, 200);
      expectSame(after, 'updatedAt', updatedAtOf(after), data.updatedAt);
    },
  })),
  ...checkEach('versions', 'stale version', writes, (name) => ({
    rule: `${name} with the If-Match of an older version is refused with the current ETag, and does nothing.`,
    run: async (api) => {
      const { now, before } = await changed(api);
      const reply = await write(api, name, now.data.id, before);
      expectProblem(reply, 'precondition-failed');
      const after = await api.call('getWebhook', { id: now.data.id });
      expectSame(reply, 'the ETag', reply.headers.get('ETag'), after.headers.get('ETag'));
      expectSame(after, 'updatedAt', updatedAtOf(after), now.data.updatedAt);
    },
  })),
  ...checkEach('versions', 'race', writes, (name) => ({
    rule: `Of two ${name} at once with the same version, one wins.`,
    run: async (api) => {
      const { data, etag } = await api.create();
      const replies = await Promise.all([
        write(api, 'updateWebhook', data.id, etag),
        write(api, name, data.id, etag),
      ]);
      const won = replies.filter(({ status }) => status < 300);
      const lost = replies.find(({ status }) => status >= 300) ?? replies[1];
      expectThat(lost, won.length === 1, 'one success', `${won.length}`);
      // Where the deletion was first, there is nothing left to change.
      if (lost.status !== 404) expectProblem(lost, 'precondition-failed');
    },
  })),
  ...checksOf('versions', {
    'version moves': {
      rule: 'Each change gives the webhook another ETag, which is what reading tells.',
      run: async (api) => {
        const { now, before } = await changed(api);
        expectThat(now.reply, now.etag !== before, 'another ETag than before', now.etag);
        const read = await api.read(now.data.id);
        expectSame(read.reply, 'the ETag', read.etag, now.etag);
      },
    },
    'refused does nothing': {
      rule: 'A refused change leaves everything as it was.',
      run: async (api) => {
        const { data, etag } = await api.create();
        const body = { description: 'Not stored', url: 'nonsense' };
        await api.call('updateWebhook', { id: data.id, body, headers: { 'If-Match': etag } });
        const { data: after, reply, etag: now } = await api.read(data.id);
        expectSame(reply, 'description and ETag', [after.description, now], [data.description, etag]);
      },
    },
  }),
};
