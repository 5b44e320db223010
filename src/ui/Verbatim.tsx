import styles from './Verbatim.module.css';
import { visibleText } from './visibleText';

/**
 * Text of which anything may be expected, such as a name, as what it is: what can't be seen has a name, its direction turns nothing
 * around it, and it breaks where it has to. `technical`: read from left to right whatever is in it, as an id or a header is.
 */
export const Verbatim = ({ text, technical = false }: { text: string; technical?: boolean }) => (
  <bdi className={styles.verbatim} dir={technical ? 'ltr' : 'auto'}>
    {text.trim() === '' && text !== '' ? '‹blank›' : visibleText(text)}
  </bdi>
);
