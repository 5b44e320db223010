import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';

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

/** What can be done with one webhook of the list; `whyNot`: what may not be done, and the reason. */
export function WebhookMenu({
  webhook,
  whyNot,
}: {
  webhook: Webhook;
  whyNot: { write: string | undefined; delete: string | undefined };
}) {
  const navigate = useNavigate();
  const [deleting, setDeleting] = useState(false);
  const { id, name } = webhook;

  return (
    <>
      <ActionMenu
        label={`Actions for ${inWords(name)}`}
        actions={[
          { label: 'Edit', whyNot: whyNot.write, onSelect: () => void navigate(paths.editWebhook(id)) },
          {
            label: 'Duplicate',
            whyNot: whyNot.write,
            onSelect: () => void navigate(paths.duplicateWebhook(id)),
          },
          {
            label: 'Send test event',
            whyNot: whyNot.write,
            onSelect: () => void navigate(paths.testWebhook(id)),
          },
          { label: 'Delete', danger: true, whyNot: whyNot.delete, onSelect: () => setDeleting(true) },
        ]}
      />
      {deleting && <Deleting webhook={webhook} onClose={() => setDeleting(false)} />}
    </>
  );
}

function Deleting({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { mutate: remove } = useDeleteWebhook();
  return (
    <DeleteWebhook
      webhook={webhook}
      onConfirm={() => {
        // The dialog gives the focus back to the menu's button, which goes away with the row: only then on to the heading.
        flushSync(onClose);
        focusPageHeading();
        remove(webhook);
      }}
      onCancel={onClose}
    />
  );
}
