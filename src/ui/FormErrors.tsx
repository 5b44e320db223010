import styles from './FormErrors.module.css';
import { Verbatim } from './Verbatim';

/** Above a form's buttons: how many fields are wrong and which, and whatever belongs to no field. Read out when it appears. */
export function FormErrors({ fields, message }: { fields: string[]; message: string | undefined }) {
  return (
    <div role="alert" className={styles.errors}>
      {fields.length > 0 && (
        <p>
          {fields.length === 1
            ? '1 field needs a correction: '
            : `${fields.length} fields need a correction: `}
          {fields.join(', ')}.
        </p>
      )}
      {message !== undefined && (
        <p>
          <Verbatim text={message} />
        </p>
      )}
    </div>
  );
}
