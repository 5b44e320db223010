import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import { everyWebhookQuery } from '~/api/everyWebhook';
import { paths } from '~/paths';
import { Verbatim } from '~/ui/Verbatim';

import { type LogView, writeLogView } from './deliveryLogAddress';
import type { ReportedWebhook } from './webhookRanking';

/** A webhook of the report, with the way into its log. One that was deleted has none any more. */
export function ReportedWebhookName({
  webhook: { webhookId, webhookName },
  log,
}: {
  webhook: ReportedWebhook;
  log: LogView;
}) {
  const { data } = useQuery(everyWebhookQuery(''));
  if (data?.every(({ id }) => id !== webhookId)) {
    return (
      <>
        <Verbatim text={webhookName} /> (deleted)
      </>
    );
  }
  return (
    <Link to={`${paths.webhookDeliveries(webhookId)}${writeLogView(log)}`}>
      <Verbatim text={webhookName} />
    </Link>
  );
}
