import { type SubmitEvent, useRef, useState } from 'react';

import type { RequestBody } from '~/contract/eventTypes';
import { Button } from '~/ui/Button';
import { FormErrors } from '~/ui/FormErrors';
import { formatJson } from '~/ui/formatJson';
import { JsonEditor } from '~/ui/JsonEditor';
import { findSyntaxError } from '~/ui/jsonSyntax';

import { BodyViewer } from './BodyViewer';
import { readTestData } from './readTestData';
import styles from './TestEventForm.module.css';
import { useTestData } from './useTestData';

/** The data of a test event, to be edited and sent. */
export function TestEventForm({
  webhookId,
  eventType,
  example,
  owner,
  sending,
  error,
  onSend,
}: {
  webhookId: string;
  eventType: string;
  /** The catalogue's example of the whole body; undefined for an event type that it does not know. */
  example: RequestBody | undefined;
  /** Who edits it, if that is known: for them it is kept. */
  owner: string | undefined;
  sending: boolean;
  /** Why the last one could not be sent. */
  error: string | undefined;
  onSend: (data: RequestBody['data']) => void;
}) {
  const exampleText = JSON.stringify(example?.data ?? {}, null, 2);
  const [text, setText] = useTestData({ webhookId, eventType, owner, exampleText });
  /** What “Back to the example” has replaced, until something else is typed. */
  const [replaced, setReplaced] = useState<string>();
  /** What somebody wanted to send although it is wrong. */
  const [refused, setRefused] = useState<string>();
  const editor = useRef<HTMLTextAreaElement>(null);
  const { data, error: wrong } = readTestData(text);

  const type = (next: string) => {
    setReplaced(undefined);
    setText(next);
  };

  const refuse = () => {
    setRefused(text);
    editor.current?.focus();
    const wrongAt = findSyntaxError(text);
    if (wrongAt !== undefined) editor.current?.setSelectionRange(wrongAt, wrongAt + 1);
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (sending) return;
    if (data) onSend(data);
    else refuse();
  };

  return (
    <form noValidate aria-label="Test event" className={styles.form} onSubmit={submit}>
      <JsonEditor
        ref={editor}
        label="Data (JSON)"
        help="Ctrl + Enter or ⌘ + Enter sends it."
        error={wrong}
        insist={refused === text}
        value={text}
        onChange={type}
      />
      <div className={styles.tools}>
        <Button variant="quiet" onClick={() => (data ? type(formatJson(text) ?? text) : refuse())}>
          Format
        </Button>
        {text === exampleText && replaced !== undefined ? (
          <Button variant="quiet" onClick={() => type(replaced)}>
            Back to what you typed
          </Button>
        ) : (
          <Button
            variant="quiet"
            onClick={() => {
              if (text !== exampleText) setReplaced(text);
              setText(exampleText);
            }}
          >
            Back to the example
          </Button>
        )}
      </div>
      {example && (
        <details className={styles.around}>
          <summary>What is sent around it</summary>
          <p>
            The server adds <code>event_time</code>, <code>event_type</code> and <code>current_context</code>,
            such as:
          </p>
          <BodyViewer title="Whole body" body={JSON.stringify({ ...example, data: data ?? example.data })} />
        </details>
      )}
      <div>
        <FormErrors fields={[]} message={error} />
        <Button variant="primary" type="submit" busy={sending}>
          Send test event
        </Button>
      </div>
    </form>
  );
}
