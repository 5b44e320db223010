import { type SubmitEvent, useId, useState } from 'react';

import { Button } from '~/ui/Button';

import { fromLocalInput, rangeProblem, type TimeRange, timeZone, toLocalInput } from './timeRange';
import styles from './TimeRangeForm.module.css';

/** A range of one's own. It is handed on when it is submitted, not while somebody is still typing a year. */
export function TimeRangeForm({
  range,
  submitLabel,
  onSubmit,
}: {
  /** Where the fields start. */
  range: TimeRange;
  submitLabel: string;
  onSubmit: (range: TimeRange) => void;
}) {
  const id = useId();
  const [problem, setProblem] = useState(rangeProblem(range));

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const chosen = { since: momentOf(fields.get('since')), until: momentOf(fields.get('until')) };
    const refusal = rangeProblem(chosen);
    setProblem(refusal);
    if (refusal === undefined) onSubmit(chosen);
  };

  const field = (name: keyof TimeRange, label: string) => (
    <label>
      {label}
      <input
        type="datetime-local"
        name={name}
        defaultValue={toLocalInput(range[name])}
        aria-describedby={id}
        aria-invalid={problem !== undefined}
      />
    </label>
  );

  return (
    // Its own message says what is wrong.
    <form noValidate aria-label="Range of time" className={styles.form} onSubmit={submit}>
      {field('since', 'From')}
      {field('until', 'Until')}
      <Button type="submit">{submitLabel}</Button>
      <p id={id} className={styles.text}>
        <span role="alert" className={styles.problem}>
          {problem}
        </span>{' '}
        {`In your time zone, ${timeZone()}.`}
      </p>
    </form>
  );
}

const momentOf = (value: FormDataEntryValue | null) =>
  typeof value === 'string' ? fromLocalInput(value) : undefined;
