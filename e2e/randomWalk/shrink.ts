import type { Plan, Report } from './takeWalk';

/**
 * Looks for a shorter walk that fails too: leaves out halves, quarters and so on of the steps, down to single ones, as long as
 * there is time. What is left out changes what the rest finds, so the shortest is not promised.
 */
export async function shrink(
  plan: Plan,
  report: Report,
  take: (plan: Plan) => Promise<Report>,
  limitMs: number,
): Promise<{ plan: Plan; report: Report }> {
  const end = Date.now() + limitMs;
  // What came after the failure was not walked.
  let best = { plan: { ...plan, steps: plan.steps.slice(0, report.trail.length) }, report };
  for (let size = Math.floor(best.plan.steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
    // From the front: the failing step is at the end.
    for (let from = 0; from < best.plan.steps.length - 1;) {
      if (Date.now() >= end) return best;
      const steps = best.plan.steps.filter((_, index) => index < from || index >= from + size);
      const smaller = { ...plan, steps };
      const taken = steps.length > 0 ? await take(smaller) : undefined;
      if (taken?.failure !== undefined) {
        best = { plan: { ...plan, steps: steps.slice(0, taken.trail.length) }, report: taken };
      } else from += size;
    }
  }
  return best;
}
