import { expect } from '@playwright/test';

import type { Walk } from './walk';
import { answers, faultOf, isOpen } from './walkFaults';

/** What becomes of a write, as the console tells it. */
export type Outcome = 'done' | 'failed' | 'unclear';

/** What a write must come to: whether the server has acted in the end, and what the console must say. */
export type Prediction = { acts: boolean; outcome: Outcome };

type Once = 'createWebhook' | 'sendTest' | 'redeliver';
type Change = 'updateWebhook' | 'deleteWebhook';

/**
 * Of a write that the console asks for again, with the same key, as long as no answer tells. `refused`: the server's own rules
 * are against it. Uses up a fault of a single request.
 */
export function predictOnce(walk: Walk, operation: Once, refused = false): Prediction {
  const fault = faultOf(walk, operation);
  spend(walk, fault);
  const clear: Prediction = refused ? failed : done;
  if (!fault || fault.kind === 'slow') return clear;
  if (!isOpen(fault.kind)) return failed;
  // The second time it asks all is well.
  if (fault.once) return clear;
  return { acts: fault.kind === 'lost-reply' && !refused, outcome: 'unclear' };
}

/**
 * Of a first request that asks for a version that is not there any more: when no answer tells, the console sees by reading that
 * it came to nothing, and asks again. A fault of a single request is over then.
 */
export function meetStale(walk: Walk): void {
  const fault = faultOf(walk, 'updateWebhook');
  if (fault?.once && isOpen(fault.kind)) spend(walk, fault);
}

/** Of a write after which, when no answer tells, the console reads the webhook to see. */
export function predictChange(walk: Walk, operation: Change, refused = false): Prediction {
  const fault = faultOf(walk, operation);
  spend(walk, fault);
  if (!fault || fault.kind === 'slow') return refused ? failed : done;
  if (!isOpen(fault.kind)) return failed;
  const acts = fault.kind === 'lost-reply' && !refused;
  if (!answers(walk, 'getWebhook')) return { acts, outcome: 'unclear' };
  return acts ? done : failed;
}

/** The same for one that is read first: where that fails, nothing is written. */
export const predictReadAndChange = (walk: Walk, operation: Change): Prediction =>
  answers(walk, 'getWebhook') ? predictChange(walk, operation) : failed;

const done: Prediction = { acts: true, outcome: 'done' };
const failed: Prediction = { acts: false, outcome: 'failed' };

function spend(walk: Walk, met: ReturnType<typeof faultOf>) {
  if (met?.once) walk.faults = walk.faults.filter((fault) => fault !== met.fault);
}

/** Whether a sentence of the console leaves open what happened. */
export const soundsUnclear = (sentence: string): boolean => /not clear|may have been sent/.test(sentence);

/** What the console says about a write: nothing against it, that it failed, or that nobody knows. */
export const outcomeIn = (complaint: string | undefined): Outcome =>
  complaint === undefined ? 'done' : soundsUnclear(complaint) ? 'unclear' : 'failed';

/** Expects the console to say of a write what is true. */
export function expectTruth(complaint: string | undefined, { outcome }: Prediction, about: string): void {
  expect(outcomeIn(complaint), `what the console says of ${about}: “${complaint ?? 'done'}”`).toBe(outcome);
}
