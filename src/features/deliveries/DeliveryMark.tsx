import type { deliveryTriggers } from '~/contract/deliveries';

import styles from './DeliveryMark.module.css';

/** What is marked; an event that was sent because it happened is the rule. */
const knownMarks = {
  event: '',
  test: 'Test',
  redelivery: 'Redelivery',
} satisfies Record<(typeof deliveryTriggers)[number], string>;
const markOf = new Map<string, string>(Object.entries(knownMarks));

/** Marks a delivery that was sent for another reason than its event. A reason that we do not know is shown as it came. */
export function DeliveryMark({ trigger }: { trigger: string }) {
  const mark = markOf.get(trigger) ?? trigger;
  return mark && <span className={styles.mark}>{mark}</span>;
}
