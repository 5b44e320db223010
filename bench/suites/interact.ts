import type { BrowserContext } from '@playwright/test';

import type { App } from '../apps';
import type { Circumstances } from '../browser/conditions';
import type { Timing } from '../browser/inPage';
import { glance, openList, prepareVisit, settle, type Visit, within } from '../browser/visit';
import { type Interaction, type InteractionName, interactionNames, interactions } from './interactions';

/** Longest wait for an interaction, in ms. */
const patience = 20_000;

/** Does one thing after another, from a list that somebody has looked at. `onDone` gets each as soon as it is measured. */
export async function measureInteractions(
  context: BrowserContext,
  app: App,
  circumstances: Circumstances,
  onDone: (name: InteractionName, timing: Timing) => void,
): Promise<void> {
  const known = interactions[app.name] ?? {};
  const visit = await prepareVisit(context, app, circumstances);
  await openList(visit);
  await settle(visit, glance);
  for (const name of interactionNames) {
    const interaction = known[name];
    if (!interaction) continue;
    try {
      onDone(name, await measure(visit, interaction));
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}

async function measure(visit: Visit, { prepare, until, act }: Interaction): Promise<Timing> {
  await prepare?.(visit);
  await settle(visit);
  await visit.page.evaluate((holds) => window.probes?.arm(holds), await until(visit));
  await act(visit);
  const timing = await within(
    patience,
    visit.page.evaluate(() => window.probes?.finish()),
    'not reached',
  );
  if (!timing) throw new Error('The probes are not in the page.');
  return timing;
}
