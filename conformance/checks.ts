import type { Check } from './check';
import { deliveryChecks } from './checks/deliveries';
import { fieldChecks } from './checks/fields';
import { idempotencyChecks } from './checks/idempotency';
import { listChecks } from './checks/lists';
import { overlapChecks } from './checks/overlaps';
import { problemChecks } from './checks/problems';
import { queryChecks } from './checks/queries';
import { replyChecks } from './checks/replies';
import { versionChecks } from './checks/versions';
import { keyChecks, webhookChecks } from './checks/webhooks';

/** Every check by its name. */
export const checks = {
  ...replyChecks,
  ...problemChecks,
  ...fieldChecks,
  ...webhookChecks,
  ...keyChecks,
  ...versionChecks,
  ...idempotencyChecks,
  ...listChecks,
  ...queryChecks,
  ...overlapChecks,
  ...deliveryChecks,
} satisfies Record<string, Check>;
export type CheckName = keyof typeof checks;

/** The names, in the order in which they are run. */
// Object.keys forgets that the table's keys are known.
export const checkNames = Object.keys(checks) as CheckName[];
