import type { OutcomeCounts } from '~/contract/deliveries';

import type { AxisLabel } from './intervalText';
import styles from './OutcomeChart.module.css';
import { outcomes } from './outcomeCounts';
import { outcomePaint } from './OutcomeSwatch';

/** One bar of the chart, with its label below. `top`: the count at the upper end of the axis. */
export function OutcomeColumn({
  counts,
  top,
  label,
  shown,
  onPoint,
  onChoose,
}: {
  counts: OutcomeCounts;
  top: number;
  label: AxisLabel | undefined;
  shown: boolean;
  onPoint: () => void;
  onChoose: () => void;
}) {
  return (
    // For pointers only: the keyboard has the chart’s slider.
    <div
      role="presentation"
      className={shown ? `${styles.column} ${styles.shown}` : styles.column}
      onPointerEnter={onPoint}
      onClick={onChoose}
    >
      <div className={styles.bar}>
        {outcomes.map(
          (outcome) =>
            counts[outcome] > 0 && (
              <span
                key={outcome}
                className={`${styles.part} ${outcomePaint[outcome]}`}
                style={{ height: `${(counts[outcome] / top) * 100}%` }}
              />
            ),
        )}
      </div>
      {label && (
        <div className={label.room === 'wide' ? `${styles.label} ${styles.wide}` : styles.label}>
          {label.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      )}
    </div>
  );
}
