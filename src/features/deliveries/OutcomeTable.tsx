import { countText } from '~/ui/numberText';

import { deliveryLooks } from './DeliveryStatus';
import type { AskedSummary } from './deliveryQueries';
import { intervalName } from './intervalText';
import { outcomes, totalOf } from './outcomeCounts';
import styles from './ReportTable.module.css';

/** The chart's numbers as a table, for those who would rather read them, or can't see the chart. */
export function OutcomeTable({ summary: { intervals, asked } }: { summary: AskedSummary }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visuallyHidden">
          {asked.interval === 'hour' ? 'Deliveries by hour and outcome' : 'Deliveries by day and outcome'}
        </caption>
        <thead>
          <tr>
            <th scope="col">{asked.interval === 'hour' ? 'From' : 'Day (UTC)'}</th>
            {outcomes.map((outcome) => (
              <th key={outcome} scope="col" className={styles.number}>
                {deliveryLooks[outcome].label}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              In all
            </th>
          </tr>
        </thead>
        <tbody>
          {intervals.map((counts) => (
            <tr key={counts.start}>
              <th scope="row">
                <time dateTime={counts.start}>{intervalName(counts.start, asked.interval)}</time>
              </th>
              {outcomes.map((outcome) => (
                <td key={outcome} className={styles.number}>
                  {countText(counts[outcome])}
                </td>
              ))}
              <td className={styles.number}>{countText(totalOf(counts))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
