import type { OutcomeCounts } from '~/contract/deliveries';
import { countText, percentText } from '~/ui/numberText';

import { deliveryLooks } from './DeliveryStatus';
import { outcomes, successRateOf, totalOf } from './outcomeCounts';
import styles from './OutcomeLegend.module.css';
import { OutcomeSwatch } from './OutcomeSwatch';

/** What the patterns of a chart mean, with the counts of what is named: the whole range, or the bar that is pointed at. */
export function OutcomeLegend({ name, counts }: { name: string; counts: OutcomeCounts }) {
  const rate = successRateOf(counts);
  return (
    <div role="group" aria-label="Legend" className={styles.legend}>
      <p className={styles.name}>{name}</p>
      <dl className={styles.outcomes}>
        {outcomes.map((outcome) => (
          <div key={outcome} className={styles.outcome}>
            <dt>
              <OutcomeSwatch outcome={outcome} />
              {deliveryLooks[outcome].label}
            </dt>
            <dd>{countText(counts[outcome])}</dd>
          </div>
        ))}
        <div className={styles.outcome}>
          <dt>In all</dt>
          <dd>{countText(totalOf(counts))}</dd>
        </div>
        <div className={styles.outcome}>
          <dt>Success rate</dt>
          <dd>{rate === undefined ? '–' : percentText(rate)}</dd>
        </div>
      </dl>
    </div>
  );
}
