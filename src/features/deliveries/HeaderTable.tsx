import { Verbatim } from '~/ui/Verbatim';

import styles from './HeaderTable.module.css';
import { Redacted } from './Redacted';

/** The headers of a request or a response, under a title such as "Response headers". */
export function HeaderTable({ title, headers }: { title: string; headers: Record<string, string> }) {
  const entries = Object.entries(headers);
  return (
    <table className={styles.headers}>
      <caption>{title}</caption>
      <thead className="visuallyHidden">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {entries.length === 0 && (
          <tr>
            <td colSpan={2}>None</td>
          </tr>
        )}
        {entries.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">
              <Verbatim technical text={name} />
            </th>
            <td>
              <Redacted text={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
