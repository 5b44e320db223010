import { useQuery } from '@tanstack/react-query';
import { type Ref, useCallback, useId } from 'react';

import { eventTypesQuery } from '~/api/eventTypes';
import { QueryView } from '~/ui/QueryView';

import { EventChecklist } from './EventChecklist';
import styles from './EventPicker.module.css';
import type { WebhookFormValues } from './webhookFormValues';

type Value = WebhookFormValues['events'];

/** Changes the field by a function of what it holds, so that a check box needs to know nothing but itself. */
export type ChangeEvents = (update: (before: Value) => Value) => void;

/**
 * The Webhook Events field: either a selection from the catalogue, or all events. "All" is a choice of its own and never the
 * meaning of an empty selection.
 */
export function EventPicker({
  label,
  value,
  onChange,
  error,
  inputRef,
}: {
  label: string;
  value: Value;
  onChange: ChangeEvents;
  error: string | undefined;
  /** Takes the focus when the field has an error. */
  inputRef: Ref<HTMLInputElement>;
}) {
  const id = useId();
  const catalogue = useQuery(eventTypesQuery);
  const changeTypes = useCallback(
    (update: (before: string[]) => string[]) =>
      onChange((before) => ({ mode: 'selected', types: update(before.types) })),
    [onChange],
  );

  const modeChoice = (mode: Value['mode'], text: string, ref?: Ref<HTMLInputElement>) => (
    <label className={styles.mode}>
      <input
        ref={ref}
        type="radio"
        name={`${id}-mode`}
        aria-describedby={`${id}-text`}
        checked={value.mode === mode}
        onChange={() => onChange((before) => ({ ...before, mode }))}
      />
      {text}
    </label>
  );

  return (
    <fieldset className={styles.field} aria-describedby={`${id}-text`}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.modes}>
        {modeChoice('selected', 'Selected events', inputRef)}
        {modeChoice('all', 'All events, including ones added later')}
      </div>
      {value.mode === 'selected' && (
        <div className={error ? `${styles.box} ${styles.wrong}` : styles.box}>
          <QueryView
            query={catalogue}
            errorTitle="The events could not be loaded"
            loading={
              <p role="status" className={styles.loading}>
                Loading the events…
              </p>
            }
          >
            {({ items }) => (
              <EventChecklist eventTypes={items} selected={value.types} onChange={changeTypes} />
            )}
          </QueryView>
        </div>
      )}
      <p id={`${id}-text`} className={error ? styles.error : styles.help}>
        {error ?? 'The occurrences that prompt the webhook to send a notification to its URL.'}
      </p>
    </fieldset>
  );
}
