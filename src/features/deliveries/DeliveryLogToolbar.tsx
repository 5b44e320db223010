import { type ReactNode, useRef } from 'react';

import type { DeliveryStatus } from '~/contract/deliveries';
import { Button } from '~/ui/Button';
import { Choice, Toolbar } from '~/ui/Toolbar';

import { clearedLogView, isFiltered, type LogView } from './deliveryLogAddress';
import styles from './DeliveryLogToolbar.module.css';
import { deliveryLooks } from './DeliveryStatus';
import { EventTypeFilter } from './EventTypeFilter';
import { pastRangeNames, pastRanges } from './timeRange';
import { TimeRangeForm } from './TimeRangeForm';

// Object.keys forgets that the keys of the table are known.
const statusOrder = Object.keys(deliveryLooks) as DeliveryStatus[];

/** What the log shows is chosen here. */
export function DeliveryLogToolbar({
  view,
  onChange,
  action,
}: {
  view: LogView;
  onChange: (change: LogView) => void;
  action: ReactNode;
}) {
  const outcome = useRef<HTMLSelectElement>(null);
  const { since, until } = view;
  return (
    <Toolbar>
      <Choice label="Event" wide>
        {(id) => (
          <EventTypeFilter id={id} value={view.eventType} onChange={(eventType) => onChange({ eventType })} />
        )}
      </Choice>
      <Choice label="Outcome">
        {(id) => (
          <select
            ref={outcome}
            id={id}
            value={view.status ?? ''}
            onChange={({ target }) =>
              onChange({ status: statusOrder.find((status) => status === target.value) })
            }
          >
            <option value="">All</option>
            {statusOrder.map((status) => (
              <option key={status} value={status}>
                {deliveryLooks[status].label}
              </option>
            ))}
          </select>
        )}
      </Choice>
      <Choice label="Time">
        {(id) => (
          <select
            id={id}
            value={view.time ?? ''}
            onChange={({ target: { value } }) =>
              onChange({
                time: value === 'own' ? value : pastRangeNames.find((name) => name === value),
                since: undefined,
                until: undefined,
              })
            }
          >
            <option value="">Any time</option>
            {pastRangeNames.map((name) => (
              <option key={name} value={name}>
                {pastRanges[name].label}
              </option>
            ))}
            <option value="own">From … until …</option>
          </select>
        )}
      </Choice>
      {(isFiltered(view) || view.time === 'own') && (
        <Button
          variant="quiet"
          onClick={() => {
            // The button goes away with what it clears.
            outcome.current?.focus();
            onChange(clearedLogView);
          }}
        >
          Clear filters
        </Button>
      )}
      <div className={styles.action}>{action}</div>
      {view.time === 'own' && (
        <TimeRangeForm
          // The fields start from the view, also when Back leads to another one.
          key={`${since} ${until}`}
          range={{ since, until }}
          submitLabel="Show"
          onSubmit={onChange}
        />
      )}
    </Toolbar>
  );
}
