import { defaultListView, isFiltered, type ListView } from './listAddress';
import styles from './LimitUsage.module.css';
import { useWebhookLimit } from './useWebhookLimit';

/** Beside the way to a new webhook: how many of the plan's are in use, or that none is left. Nothing where there is no limit. */
export function LimitUsage({ id, view }: { id: string; view: ListView }) {
  const limit = useWebhookLimit(isFiltered(view) ? defaultListView : view);
  if (!limit) return null;
  const { used, max, reached } = limit;
  return (
    <p id={id} className={reached ? styles.reached : styles.usage}>
      {reached
        ? `${used} of ${max} webhooks used. Delete one before you create another.`
        : `${used} of ${max} webhooks used`}
    </p>
  );
}
