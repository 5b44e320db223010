import styles from './BulkProgress.module.css';
import type { BulkState } from './bulkRun';
import { type BulkWords } from './bulkWords';
import { Verbatim } from './Verbatim';

/** What a run has come to: first what failed, each with its reason, then what was left, then what succeeded. */
export function BulkResult<Item>({
  state: { succeeded, failed, waiting },
  words,
  nameOf,
}: {
  state: BulkState<Item>;
  words: BulkWords;
  nameOf: (item: Item) => string;
}) {
  return (
    <>
      {failed.length > 0 && (
        <section>
          <h3 className={styles.heading}>{`${failed.length} failed`}</h3>
          <ul className={styles.failures} aria-label="Failed">
            {failed.map(({ item, reason }) => (
              <li key={nameOf(item)}>
                <strong>
                  <Verbatim text={nameOf(item)} />
                </strong>
                <span>
                  <Verbatim text={reason} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Names title={`${waiting.length} not started`} names={waiting.map(nameOf)} />
      <Names title={`${succeeded.length} ${words.done}`} names={succeeded.map(nameOf)} />
    </>
  );
}

function Names({ title, names }: { title: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <details className={styles.names}>
      <summary>{title}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <Verbatim text={name} />
          </li>
        ))}
      </ul>
    </details>
  );
}
