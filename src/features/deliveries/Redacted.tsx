import { redactedKey } from '~/contract/deliveries';
import { Verbatim } from '~/ui/Verbatim';

import styles from './Redacted.module.css';

/** The mark as the API writes it into a header, and as it may stand in a URL. */
const marks = [redactedKey, encodeURIComponent(redactedKey)];

/** Whether the API key was taken out of a text. */
export const isRedacted = (text: string): boolean => marks.some((mark) => text.includes(mark));

/** A header's value or a URL, with a mark where the API key was. */
export function Redacted({ text }: { text: string }) {
  const mark = marks.find((one) => text.includes(one));
  if (mark === undefined) return <Verbatim technical text={text} />;
  const at = text.indexOf(mark);
  return (
    <>
      {at > 0 && <Verbatim technical text={text.slice(0, at)} />}
      <mark className={styles.mark} title="The API key, which is never shown">
        {redactedKey}
      </mark>
      {at + mark.length < text.length && <Redacted text={text.slice(at + mark.length)} />}
    </>
  );
}
