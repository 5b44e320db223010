import { paths } from '~/paths';
import { ButtonLink } from '~/ui/Button';
import { PageHeader } from '~/ui/PageHeader';

/** An address that the console does not have. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader
        title="Page not found"
        description="There is no page at this address. It may have moved, or the link may be mistyped."
      />
      <ButtonLink to={paths.webhooks}>Go to Webhook Settings</ButtonLink>
    </>
  );
}
