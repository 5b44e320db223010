import { AlertIcon } from '~/ui/icons';

import styles from './FailingNotice.module.css';

/** On a webhook that the system has switched off: why, and what to do. */
export function FailingNotice() {
  return (
    <div className={styles.notice}>
      <AlertIcon />
      <p>
        <strong>This webhook was disabled because its deliveries kept failing.</strong> Check that the
        endpoint is reachable, accepts the API key and answers with a 2xx status. Then enable the webhook
        again.
      </p>
    </div>
  );
}
