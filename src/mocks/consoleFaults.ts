import { http, HttpResponse, type HttpHandler } from 'msw';

/** What can go wrong with a file of the console: it is gone from the server, or the network is. */
const assetKinds = {
  /** Gone for good. */
  missing: () => new HttpResponse(null, { status: 404 }),
  /** Gone with a deployment: the page that is open asks for it in vain, and after a reload nobody does. */
  outdated: () => new HttpResponse(null, { status: 404 }),
  offline: () => HttpResponse.error(),
};
type AssetKind = keyof typeof assetKinds;

/** What can go wrong with the console itself, without what it is about. */
export type ConsoleFaultKind = 'ui:crash' | `assets:${AssetKind}`;

/**
 * A failure of the console itself rather than of the API that anybody can switch on: `ui:crash@attempts`, where the part of that
 * name crashes while it is drawn (its name on screen, in small letters and dashes); `assets:missing@CreateWebhookPage`, where the
 * script of that name can't be had.
 */
export type ConsoleFault = `${ConsoleFaultKind}@${string}`;

const pattern = /^(?:ui:crash|assets:(?<kind>missing|outdated|offline))@(?<target>[\w-]+)$/;

/** Whether a name such as `ui:crash@attempts` names such a fault. */
export const isConsoleFault = (name: string): name is ConsoleFault => pattern.test(name);

/** Whether the part of this name is to crash. */
export const isToCrash = (part: string, faults: readonly string[]): boolean =>
  faults.includes(`ui:crash@${partName(part)}`);

/** "Webhook Events (3 events)" as `webhook-events`. */
const partName = (part: string) =>
  part
    .replace(/\(.*\)/, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');

/** The faults that outlive a reload: one gets the files of the new deployment. */
export const afterReload = <Fault extends string>(faults: Fault[]): Fault[] =>
  faults.filter((fault) => !fault.startsWith('assets:outdated'));

/** Answers for the console's scripts that a fault names; for all others the server does. */
export const assetHandler = (faults: () => readonly string[]): HttpHandler =>
  http.get(/\/assets\/[\w-]+\.js$/, ({ request }) => {
    const file = new URL(request.url).pathname;
    for (const fault of faults()) {
      const { kind, target } = pattern.exec(fault)?.groups ?? {};
      if (kind !== undefined && file.includes(`/assets/${target}-`)) {
        // The pattern knows the kinds of the table and no others.
        return assetKinds[kind as AssetKind]();
      }
    }
    return undefined;
  });
