import { countText } from './numberText';
import styles from './Verbatim.module.css';
import { visibleText } from './visibleText';

/** Longest text that is shown whole, in UTF-16 units: more than a name, a description or a URL may have. */
const maxLength = { prose: 600, technical: 4096 };

/**
 * Text of which anything may be expected, such as a name, as what it is: what can't be seen has a name, its direction turns nothing
 * around it, it breaks where it has to, and of one without end the beginning is shown, and how much more there is. `technical`: read
 * from left to right whatever is in it, as an id or a header is.
 */
export function Verbatim({ text, technical = false }: { text: string; technical?: boolean }) {
  const max = technical ? maxLength.technical : maxLength.prose;
  const more = text.length - max;
  return (
    <bdi className={styles.verbatim} dir={technical ? 'ltr' : 'auto'}>
      {text.trim() === '' && text !== '' ? '‹blank›' : visibleText(more > 0 ? text.slice(0, max) : text)}
      {more > 0 && `… ‹${countText(more)} characters more›`}
    </bdi>
  );
}
