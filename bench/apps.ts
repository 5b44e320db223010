import { readFileSync } from 'node:fs';
import path from 'node:path';

import { apiBasePath, endpoints } from '~/contract/endpoints';
import { WebhookListQuery } from '~/contract/webhooks';

import { securityHeaders } from '../scripts/securityHeaders.ts';
import { consoleApi, type World } from './api/consoleApi';
import { documentedEventTypes } from './api/eventTypes';
import { pageOf, webhooks } from './api/webhooks';
import { reactAdminApi } from './api/reactAdminApi';
import { buildConsole, buildPage, buildReactAdmin } from './build';
import type { AppName } from './options';
import { type Api, type BenchServer, serve } from './server/server';

/** What the loads and the interactions are measured with. */
export const standardWorld: World = { webhooks: 50, eventTypes: documentedEventTypes };

/** Something that can be measured: where its list is, and how its first row is found. */
export type App = {
  name: AppName;
  startPath: string;
  /** The list with ten rows a page, of which there are as many however many webhooks there are. */
  shortPath: string;
  row: string;
  world: World;
  server: BenchServer;
};

type Kind = Pick<App, 'startPath' | 'shortPath' | 'row'> & {
  build: (dist: string | undefined) => string;
  api: (world: World) => Api;
  headers?: (folder: string) => Record<string, string>;
};

/** The floors read the same list in the same words, all fifty of it. */
const floorApi =
  (world: World): Api =>
  ({ path: asked }) =>
    asked === apiBasePath + endpoints.listWebhooks.path
      ? { json: pageOf(webhooks(world.webhooks), WebhookListQuery.parse({ pageSize: 50 })) }
      : undefined;

const floor = (name: string): Kind => ({
  startPath: '/',
  shortPath: '/',
  row: '.row',
  build: () => buildPage(`floors/${name}`),
  api: floorApi,
});

const kinds: Record<AppName, Kind> = {
  'floor-html': floor('html'),
  'floor-react': floor('react'),
  'react-admin': {
    startPath: '/webhooks',
    shortPath: '/webhooks?perPage=10',
    // Its heading and its loading rows are rows of the same class.
    row: 'tbody tr.RaDatagrid-row .column-name',
    build: buildReactAdmin,
    api: reactAdminApi,
  },
  console: {
    startPath: '/settings/webhooks',
    shortPath: '/settings/webhooks?pageSize=10',
    // A name that came from the API: skeleton rows have none.
    row: 'tbody a[href^="/settings/webhooks/wh_"]',
    build: (dist) => dist ?? buildConsole(),
    api: consoleApi,
    headers: (folder) => securityHeaders({ html: readFileSync(path.join(folder, 'index.html'), 'utf8') }),
  },
};

/** Builds and serves an app. `dist`: a build of the console that is there already. */
export async function openApp(
  name: AppName,
  { dist, port }: { dist: string | undefined; port: number },
): Promise<App> {
  const { build, api, headers, ...places } = kinds[name];
  const folder = build(dist);
  const world = { ...standardWorld };
  const server = await serve({ folder, api: api(world), headers: headers?.(folder) ?? {}, port });
  return { name, ...places, world, server };
}
