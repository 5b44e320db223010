import { useRef, useState } from 'react';

import { countText } from '~/ui/numberText';

import { axisTicks } from './axisTicks';
import type { AskedSummary } from './deliveryQueries';
import { axisLabel, intervalName } from './intervalText';
import styles from './OutcomeChart.module.css';
import { OutcomeColumn } from './OutcomeColumn';
import { OutcomeLegend } from './OutcomeLegend';
import { countsInWords, sumOf, totalOf } from './outcomeCounts';

/**
 * Deliveries as one bar per interval, stacked by outcome. The bar that is pointed at, or chosen with a press or the arrow keys, is
 * told in the legend. All bars are one control for the keyboard, a range input: it has the keys and says what it stands on.
 */
export function OutcomeChart({ summary }: { summary: AskedSummary }) {
  const {
    intervals,
    asked: { interval },
  } = summary;
  const [pointed, setPointed] = useState<number>();
  const [chosen, setChosen] = useState<number>();
  const slider = useRef<HTMLInputElement>(null);

  const last = intervals.length - 1;
  const nameOf = (start: string) => intervalName(start, interval);
  const ticks = axisTicks(Math.max(...intervals.map(totalOf)));
  const shown = intervals[pointed ?? chosen ?? -1];
  const value = Math.min(chosen ?? last, last);
  const atValue = intervals[value];

  return (
    <div>
      <OutcomeLegend name={shown ? nameOf(shown.start) : 'Whole range'} counts={shown ?? sumOf(intervals)} />
      <input
        ref={slider}
        className={`visuallyHidden ${styles.slider}`}
        type="range"
        aria-label={interval === 'hour' ? 'Hour' : 'Day'}
        min={0}
        max={last}
        value={value}
        aria-valuetext={atValue && `${nameOf(atValue.start)}: ${countsInWords(atValue)}`}
        onChange={({ target }) => setChosen(target.valueAsNumber)}
        onFocus={() => setChosen(value)}
        onBlur={() => setChosen(undefined)}
      />
      {/* The slider says it bar by bar, the table all at once. */}
      <div className={styles.chart} aria-hidden="true">
        <div className={styles.ticks}>
          {ticks.map((tick) => (
            <span key={tick}>{countText(tick)}</span>
          ))}
        </div>
        <div className={styles.plot} onPointerLeave={() => setPointed(undefined)}>
          <div className={styles.lines}>
            {ticks.map((tick) => (
              <span key={tick} />
            ))}
          </div>
          {intervals.map((counts, index) => (
            <OutcomeColumn
              key={counts.start}
              counts={counts}
              top={ticks.at(-1) ?? 1}
              label={axisLabel(counts.start, interval, index, intervals.length)}
              shown={counts === shown}
              onPoint={() => setPointed(index)}
              onChoose={() => {
                slider.current?.focus();
                setChosen(index);
              }}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
