import styles from './CopyableCode.module.css';
import { CopyButton } from './CopyButton';

/** A URL, an id or the like, whole, with a button that copies it. `what` names it: "Copy id". */
export function CopyableCode({ text, what }: { text: string; what: string }) {
  return (
    <span className={styles.copyable}>
      <code>{text}</code>
      <CopyButton text={text} what={what} />
    </span>
  );
}
