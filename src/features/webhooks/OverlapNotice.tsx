import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { Link } from 'react-router';

import { eventTypesQuery } from '~/api/eventTypes';
import { paths } from '~/paths';
import { Button } from '~/ui/Button';
import { Notice } from '~/ui/Notice';
import { Verbatim } from '~/ui/Verbatim';
import { inWords } from '~/ui/visibleText';

import type { ChangeEvents } from './EventPicker';
import styles from './OverlapNotice.module.css';
import { type Overlap, withoutShared } from './overlaps';
import { SharedEvents } from './SharedEvents';
import { useOverlap } from './useOverlap';
import type { WebhookFormValues } from './webhookFormValues';

/**
 * Points out, while the form is filled in, that another webhook sends the same events to the same URL, and offers to drop
 * them. A warning only: whether it may be saved is the server's decision.
 */
export function OverlapNotice({
  form,
  exceptId,
  onChange,
}: {
  form: UseFormReturn<WebhookFormValues>;
  /** The webhook that the form is about. */
  exceptId: string | undefined;
  onChange: ChangeEvents;
}) {
  const [url, events] = useWatch({ control: form.control, name: ['url', 'events'] });
  const overlaps = useOverlap({ url, events, exceptId });
  const catalogue = useQuery(eventTypesQuery).data?.items.map(({ id }) => id);
  const wayOut = withoutShared(events, overlaps, catalogue);
  const status = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState({ selection: '', count: 0 });

  const drop = () => {
    if (!wayOut) return;
    // The button has done its work and goes away; what it did is read out.
    status.current?.focus();
    onChange(() => wayOut.events);
    setDone({ selection: wayOut.events.types.join(), count: wayOut.dropped.length });
  };
  const justDropped = done.count > 0 && done.selection === events.types.join() && events.mode === 'selected';

  const says = overlaps.length > 0 || justDropped;

  return (
    // Stands from the start, so that its first words are read out too.
    <div ref={status} role="status" tabIndex={-1} className={says ? styles.overlap : styles.silent}>
      {overlaps.length > 0 ? (
        <div ref={showIfTyped} className={styles.warning}>
          <Notice
            tone="warning"
            inForm
            actions={
              wayOut && <Button onClick={drop}>{dropLabel(events.mode, wayOut.dropped.length)}</Button>
            }
          >
            {overlaps.map((overlap) => (
              <p key={overlap.webhook.id}>
                <Sentence overlap={overlap} mode={events.mode} />
              </p>
            ))}
            {overlaps.some(({ webhook }) => webhook.events.mode === 'all') && (
              <p>Use another URL, or change that webhook first.</p>
            )}
          </Notice>
        </div>
      ) : (
        justDropped && (
          <p className={styles.done}>
            {done.count === 1 ? '1 event was dropped' : `${done.count} events were dropped`} from the
            selection.
          </p>
        )
      )}
    </div>
  );
}

/** The form's footer may stand over the warning just when the URL is finished and the next field is reached. */
function showIfTyped(warning: HTMLElement | null) {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement && ['url', 'apiKey'].includes(activeElement.name)) {
    warning?.scrollIntoView({ block: 'nearest' });
  }
}

type Mode = WebhookFormValues['events']['mode'];

/** The server's sentence for a save that it refuses, with a link to the other webhook. */
function Sentence({ overlap: { webhook, shared }, mode }: { overlap: Overlap; mode: Mode }) {
  const other = (
    <>
      “
      <Link
        to={paths.webhook(webhook.id)}
        target="_blank"
        rel="noreferrer"
        aria-label={`${inWords(webhook.name)} (opens in a new tab)`}
      >
        <Verbatim text={webhook.name} />
      </Link>
      ”
    </>
  );
  if (webhook.events.mode === 'all') {
    return (
      <>
        {other} already sends all events to this URL:{' '}
        {mode === 'all' ? 'every event would arrive twice.' : 'whatever is selected here would arrive twice.'}
      </>
    );
  }
  return (
    <>
      {other} already sends <SharedEvents ids={shared === 'all' ? [] : shared} /> to this URL:{' '}
      {shared.length === 1 ? 'it would arrive twice.' : 'each of these events would arrive twice.'}
    </>
  );
}

function dropLabel(mode: Mode, count: number): string {
  const these = count === 1 ? 'this event' : `these ${count} events`;
  return mode === 'all' ? `Select all but ${these}` : `Drop ${these}`;
}
