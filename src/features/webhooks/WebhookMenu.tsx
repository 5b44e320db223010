import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';

import { useWhyNot } from '~/api/permissions';
import type { Webhook } from '~/contract/webhooks';
import { paths } from '~/paths';
import { ActionMenu } from '~/ui/ActionMenu';
import { focusPageHeading } from '~/ui/focusPageHeading';
import { lazyPart } from '~/ui/lazyPart';
import { inWords } from '~/ui/visibleText';

import { useDeleteWebhook } from './webhookMutations';

// The dialog brings MUI with it, which the list does without.
const DeleteWebhook = lazyPart('DeleteWebhook', () => import('./DeleteWebhook'), {
  place: 'dialog',
  close: ({ onCancel }) => onCancel(),
});

/** What can be done with one webhook of the list. */
export function WebhookMenu({ webhook }: { webhook: Webhook }) {
  const navigate = useNavigate();
  const whyNot = useWhyNot('webhooks:write');
  const whyNotDelete = useWhyNot('webhooks:delete');
  const [deleting, setDeleting] = useState(false);
  const { mutate: remove } = useDeleteWebhook();
  const { id, name } = webhook;

  return (
    <>
      <ActionMenu
        label={`Actions for ${inWords(name)}`}
        actions={[
          { label: 'Edit', whyNot, onSelect: () => void navigate(paths.editWebhook(id)) },
          { label: 'Duplicate', whyNot, onSelect: () => void navigate(paths.duplicateWebhook(id)) },
          { label: 'Send test event', whyNot, onSelect: () => void navigate(paths.testWebhook(id)) },
          { label: 'Delete', danger: true, whyNot: whyNotDelete, onSelect: () => setDeleting(true) },
        ]}
      />
      {deleting && (
        <DeleteWebhook
          webhook={webhook}
          onConfirm={() => {
            // The dialog gives the focus back to the menu's button, which goes away with the row: only then on to the heading.
            flushSync(() => setDeleting(false));
            focusPageHeading();
            remove(webhook);
          }}
          onCancel={() => setDeleting(false)}
        />
      )}
    </>
  );
}
