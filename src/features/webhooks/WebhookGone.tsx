import { paths } from '~/paths';
import { ButtonLink } from '~/ui/Button';
import { PageHeader } from '~/ui/PageHeader';

/** In place of a webhook that does not exist: a mistyped link, or somebody deleted it. */
export function WebhookGone() {
  return (
    <>
      <PageHeader
        title="Webhook not found"
        description="It may have been deleted, by you in another tab or by another administrator, or the link may be mistyped."
      />
      <ButtonLink to={paths.webhooks}>Go to Webhook Settings</ButtonLink>
    </>
  );
}
