import { Link } from 'react-router';

import { paths } from '~/paths';
import { Notice } from '~/ui/Notice';

import { useWebhookLimit } from './useWebhookLimit';

/** Above the create form when the plan has no webhook left. The form stays usable: somebody may delete one meanwhile. */
export function LimitNotice() {
  const limit = useWebhookLimit();
  return (
    <div role="status">
      {limit?.reached && (
        <Notice tone="warning">
          <p>
            All {limit.max} webhooks of your plan are in use, so this one can’t be created yet. Delete one in{' '}
            <Link to={paths.webhooks}>Webhook Settings</Link> to make room.
          </p>
        </Notice>
      )}
    </div>
  );
}
