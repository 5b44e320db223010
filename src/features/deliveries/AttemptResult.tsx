import type { Attempt } from '~/contract/deliveries';
import { durationText } from '~/ui/durationText';
import { FailureIcon, SuccessIcon } from '~/ui/icons';
import { StatusLabel } from '~/ui/StatusLabel';

import { attemptOutcome } from './attemptOutcome';
import styles from './AttemptResult.module.css';

/** What came of an attempt in one line: "503 Service Unavailable after 320 ms". */
export function AttemptResult({ attempt }: { attempt: Attempt }) {
  const { succeeded, title } = attemptOutcome(attempt);
  return (
    <span className={styles.result}>
      <StatusLabel
        look={
          succeeded
            ? { label: title, icon: <SuccessIcon size={16} />, tone: 'good' }
            : { label: title, icon: <FailureIcon size={16} />, tone: 'bad' }
        }
      />{' '}
      after {durationText(attempt.durationMs)}
    </span>
  );
}
