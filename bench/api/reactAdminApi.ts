import type { Api } from '../server/server';
import type { World } from './consoleApi';
import { webhooks, withHealth } from './webhooks';

/** The same webhooks as ra-data-json-server asks for them: a range of rows, and how many there are in a header. */
export const reactAdminApi =
  (world: World): Api =>
  ({ method, path, query }) => {
    if (method !== 'GET' || path !== '/api/webhooks') return undefined;
    const all = webhooks(world.webhooks);
    const rows = all.slice(Number(query.get('_start') ?? 0), Number(query.get('_end') ?? 25));
    return { json: rows.map(withHealth), headers: { 'x-total-count': String(all.length) } };
  };
