import type { Conflict } from './editConflict';
import { fieldLabels } from './webhookFormValues';

/** What somebody else did to a webhook since the draft of its form was kept, and what becomes of it, if they did anything. */
export function changesSince(by: string, conflicts: Conflict[]): string | undefined {
  if (conflicts.length === 0) return undefined;
  const names = (some: Conflict[]) => some.map(({ part }) => fieldLabels[part]).join(', ');
  const contested = conflicts.filter((conflict) => conflict.contested);
  return contested.length === 0
    ? `${by} has changed the webhook since (${names(conflicts)}); that is in the form too.`
    : `${by} has changed what you changed too (${names(contested)}). When you save, you decide what to keep.`;
}
