import { useQueryClient } from '@tanstack/react-query';

import { useWhyNot } from '~/api/permissions';
import { paths } from '~/paths';
import { ButtonLink } from '~/ui/Button';
import { PlusIcon } from '~/ui/icons';

import { fetchCreateView } from './fetchAhead';

/** Leads to the create view, and fetches what that needs as soon as somebody looks like going there. */
export function CreateWebhookLink({
  describedBy,
}: {
  /** Id of what there is to know before going there. */
  describedBy?: string;
}) {
  const queryClient = useQueryClient();
  const whyNot = useWhyNot('webhooks:write');
  const prefetch = () => fetchCreateView(queryClient);
  return (
    <ButtonLink
      variant="primary"
      to={paths.newWebhook}
      whyNot={whyNot}
      aria-describedby={describedBy}
      aria-keyshortcuts="c"
      onPointerEnter={prefetch}
      onFocus={prefetch}
    >
      <PlusIcon size={18} />
      Create Webhook
    </ButtonLink>
  );
}
