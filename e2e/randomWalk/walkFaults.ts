import type { EndpointName } from '~/contract/endpoints';

import type { Random } from './random';
import type { Walk } from './walk';

type AnyFault = Parameters<NonNullable<Window['demo']>['setFaults']>[number];

/** A fault of one operation or of all, whatever resource it is about. */
export type WalkFault = Exclude<AnyFault, `${string}@${string}`>;

const writes = ['createWebhook', 'updateWebhook', 'deleteWebhook', 'sendTest', 'redeliver'] as const;
const reads = ['listWebhooks', 'getWebhook', 'listDeliveries'] as const;

/** After these no answer tells whether the server acted. */
const openKinds = [
  'lost-reply',
  'offline',
  'internal',
  'unavailable',
  'bad-gateway',
  'html',
  'login-page',
  'empty',
  'cut-json',
  'contract',
] as const;
/** By these the server says that it did not. */
const clearKinds = ['unauthenticated', 'forbidden', 'rate-limited'] as const;

/** Faults of reads; most of them are not tried again by themselves, which would take its time. */
const readKinds = ['internal', 'unauthenticated', 'forbidden', 'empty', 'cut-json', 'contract'] as const;

/** Chooses one or two faults to switch on. */
export function drawFaults(random: Random): WalkFault[] {
  if (random.chance(0.08)) return [random.pick(['*:unauthenticated', '*:unauthenticated', '*:offline'])];
  const first = random.chance(0.8) ? drawWriteFault(random) : drawReadFault(random);
  const second = random.chance(0.3) ? drawWriteFault(random) : undefined;
  return second && operationOf(second) !== operationOf(first) ? [first, second] : [first];
}

function drawWriteFault(random: Random): WalkFault {
  const operation = random.pick(writes);
  const kind =
    random.weighted([
      [6, 'lost-reply'],
      [6, random.pick(openKinds)],
      [4, random.pick(clearKinds)],
      [0.3, 'slow'],
    ]) ?? 'lost-reply';
  return random.chance(0.4) ? `${operation}:${kind}:once` : `${operation}:${kind}`;
}

function drawReadFault(random: Random): WalkFault {
  const kind = random.chance(0.1) ? random.pick(['offline', 'unavailable', 'slow']) : random.pick(readKinds);
  return `${random.pick(reads)}:${kind}`;
}

const operationOf = (fault: WalkFault): string => fault.slice(0, fault.indexOf(':'));

/** Which fault an operation meets, if any. */
export function faultOf(
  { faults }: Pick<Walk, 'faults'>,
  operation: EndpointName,
): { fault: WalkFault; kind: string; once: boolean } | undefined {
  const fault = faults.find((one) => ['*', operation].includes(operationOf(one)));
  const [, kind, once] = fault?.split(':') ?? [];
  return fault && kind !== undefined ? { fault, kind, once: once !== undefined } : undefined;
}

/** Whether an operation of the API answers as it should, at once or late. */
export function answers(walk: Pick<Walk, 'faults'>, operation: EndpointName): boolean {
  const kind = faultOf(walk, operation)?.kind;
  return kind === undefined || kind === 'slow';
}

/** Whether no answer tells, under this kind of fault, what the server did. */
export const isOpen = (kind: string | undefined): boolean => openKinds.some((one) => one === kind);

/** Whether reading webhooks works. */
export const canRead = (walk: Pick<Walk, 'faults'>): boolean =>
  answers(walk, 'listWebhooks') && answers(walk, 'getWebhook');
