import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useWhyNot } from '~/api/permissions';
import type { Webhook } from '~/contract/webhooks';
import { paths } from '~/paths';
import { Button, ButtonLink } from '~/ui/Button';
import { lazyPart } from '~/ui/lazyPart';

import styles from './WebhookActions.module.css';
import { useDeleteWebhook } from './webhookMutations';

// The dialog brings MUI with it, which the page does without.
const DeleteWebhook = lazyPart('DeleteWebhook', () => import('./DeleteWebhook'), {
  place: 'dialog',
  close: ({ onCancel }) => onCancel(),
});

/** What can be done with the webhook of the page. */
export function WebhookActions({ webhook }: { webhook: Webhook }) {
  const navigate = useNavigate();
  const whyNot = useWhyNot('webhooks:write');
  const whyNotDelete = useWhyNot('webhooks:delete');
  const [deleting, setDeleting] = useState(false);
  const { mutate: remove } = useDeleteWebhook();

  return (
    <div className={styles.actions}>
      <ButtonLink variant="primary" to={paths.editWebhook(webhook.id)} whyNot={whyNot}>
        Edit
      </ButtonLink>
      <ButtonLink to={paths.duplicateWebhook(webhook.id)} whyNot={whyNot}>
        Duplicate
      </ButtonLink>
      <Button whyNot={whyNotDelete} onClick={() => setDeleting(true)}>
        Delete
      </Button>
      {deleting && (
        <DeleteWebhook
          webhook={webhook}
          onConfirm={() => {
            // The list shows what becomes of it: gone, or back with the reason.
            void navigate(paths.webhooks);
            remove(webhook);
          }}
          onCancel={() => setDeleting(false)}
        />
      )}
    </div>
  );
}
