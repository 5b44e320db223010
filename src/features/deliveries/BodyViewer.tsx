import { useId, useMemo, useState } from 'react';

import { Button } from '~/ui/Button';
import { byteSize } from '~/ui/byteSize';
import { CopyButton } from '~/ui/CopyButton';
import { formatJson } from '~/ui/formatJson';
import { looksBinary, visibleText } from '~/ui/visibleText';

import styles from './BodyViewer.module.css';
import { JsonText } from './JsonText';

/** How much of a long body is shown until somebody asks for the rest, in UTF-16 units. */
const partLength = 4096;

/** Longest text that is coloured: every token costs an element. */
const maxColouredLength = 50_000;

/** The beginning of a text, without half a character at its end. */
const beginning = (text: string) => text.slice(0, partLength).replace(/[\uD800-\uDBFF]$/, '');

/**
 * The body of a request or a response, whatever it is: always text, never run. JSON is laid out, of a long body the beginning is
 * shown, and what could not be seen has a name. Copy gives what is stored.
 */
export function BodyViewer({
  title,
  body,
  truncated = false,
}: {
  /** "Response body"; also what the copy button says. */
  title: string;
  body: string;
  /** The server kept only this much of it. */
  truncated?: boolean;
}) {
  const titleId = useId();
  const [asStored, setAsStored] = useState(false);
  const [whole, setWhole] = useState(false);
  const formatted = useMemo(() => formatJson(body), [body]);

  const text = asStored ? body : (formatted ?? body);
  const isLong = text.length > partLength;
  const shown = visibleText(isLong && !whole ? beginning(text) : text);
  const coloured = formatted !== undefined && !asStored && shown.length <= maxColouredLength;

  return (
    <div role="group" aria-labelledby={titleId}>
      <div className={styles.header}>
        <strong id={titleId} className={styles.title}>
          {title}
        </strong>
        {body !== '' && <span className={styles.size}>{byteSize(body)}</span>}
        <span className={styles.tools}>
          {formatted !== undefined && (
            <Button variant="quiet" aria-pressed={asStored} onClick={() => setAsStored(!asStored)}>
              Raw
            </Button>
          )}
          {body !== '' && <CopyButton text={body} what={title.toLowerCase()} />}
        </span>
      </div>
      {truncated && <p className={styles.note}>The server kept only the first {byteSize(body)}.</p>}
      {looksBinary(body) && (
        <p className={styles.note}>
          This isn’t text, or not in UTF-8. What can’t be shown has a name such as ‹NUL›, or is shown as �.
        </p>
      )}
      {body === '' ? (
        <p className={styles.note}>Empty</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also from the keyboard
        <pre className={styles.body} tabIndex={0}>
          {coloured ? <JsonText text={shown} /> : shown}
        </pre>
      )}
      {isLong && (
        <Button variant="quiet" onClick={() => setWhole(!whole)}>
          {whole ? 'Show only the beginning' : `Show all (${byteSize(text)})`}
        </Button>
      )}
    </div>
  );
}
