import type { EndpointName } from '~/contract/endpoints';

import type { Random } from './random';
import type { Walk } from './walk';

type AnyFault = Parameters<NonNullable<Window['demo']>['setFaults']>[number];

/** A fault of one operation, whatever resource it is about. */
export type WalkFault = Exclude<AnyFault, `${string}@${string}` | `*${string}`>;

const writes = ['createWebhook', 'updateWebhook', 'deleteWebhook', 'sendTest', 'redeliver'] as const;
const reads = ['listWebhooks', 'getWebhook', 'listDeliveries'] as const;

/** Faults that leave open, for the console, whether the server acted. */
const unclearKinds = [
  'lost-reply',
  'offline',
  'unavailable',
  'internal',
  'html',
  'empty',
  'cut-json',
  'contract',
] as const;
/** Faults that say that it did not. */
const clearKinds = ['unauthenticated', 'forbidden', 'rate-limited'] as const;
/** Faults that tell nothing but the truth, late. */
const slowKinds = ['slow'] as const;

/** Faults of reads; most of them are not tried again by themselves, which would take its time. */
const readKinds = ['internal', 'unauthenticated', 'empty', 'cut-json', 'contract'] as const;

/** Chooses one or two faults to switch on. */
export function drawFaults(random: Random): WalkFault[] {
  const ofWrite = (): WalkFault => {
    const kind = random.weighted<(typeof unclearKinds | typeof clearKinds | typeof slowKinds)[number]>([
      [6, 'lost-reply'],
      [7, random.pick(unclearKinds)],
      [3, random.pick(clearKinds)],
      [0.4, random.pick(slowKinds)],
    ]);
    return `${random.pick(writes)}:${kind ?? 'internal'}`;
  };
  const ofRead = (): WalkFault => {
    const kind = random.chance(0.1)
      ? random.pick(['offline', 'unavailable', 'slow'] as const)
      : random.pick(readKinds);
    return `${random.pick(reads)}:${kind}`;
  };
  const first = random.chance(0.8) ? ofWrite() : ofRead();
  const second = random.chance(0.25) ? ofWrite() : undefined;
  return second && operationOf(second) !== operationOf(first) ? [first, second] : [first];
}

/** The operation that a fault breaks. */
export const operationOf = (fault: WalkFault): string => fault.slice(0, fault.indexOf(':'));
const kindOf = (fault: WalkFault): string => fault.slice(fault.indexOf(':') + 1);

/** Which fault of an operation is on, if any. */
export function faultOf({ faults }: Pick<Walk, 'faults'>, operation: EndpointName): string | undefined {
  const on = faults.find((fault) => operationOf(fault) === operation);
  return on && kindOf(on);
}

/** Whether the server does what it is asked under this fault, if its own rules allow it. */
export const serverActs = (kind: string | undefined): boolean =>
  kind === undefined || kind === 'slow' || kind === 'lost-reply';

/** Whether the answer comes through, so that the console has to know what happened. */
export const answerArrives = (kind: string | undefined): boolean => kind === undefined || kind === 'slow';

/** Whether nobody but the server can know, after this fault, whether it acted. */
export const leavesOpen = (kind: string | undefined): boolean => unclearKinds.some((one) => one === kind);

/** Whether reading webhooks works. */
export const canRead = (walk: Pick<Walk, 'faults'>): boolean =>
  answerArrives(faultOf(walk, 'listWebhooks')) && answerArrives(faultOf(walk, 'getWebhook'));
