import { useState } from 'react';

import type { Webhook } from '~/contract/webhooks';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { TypedConfirmation } from '~/ui/TypedConfirmation';

import { countEvents } from './webhookWords';

/** How long after its last delivery a webhook counts as in use, in milliseconds. */
const recently = 24 * 60 * 60_000;

/** Whether something was delivered in the last 24 hours: then more than a press is asked for its deletion. */
export function isInUse({ health }: Pick<Webhook, 'health'>, now: number): boolean {
  return health.lastDelivery !== null && now - Date.parse(health.lastDelivery.at) < recently;
}

/** Asks before a webhook is deleted: names it, says what stops, and has the name of one in use typed. */
export function DeleteWebhook({
  webhook,
  onConfirm,
  onCancel,
}: {
  webhook: Webhook;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const [now] = useState(Date.now);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const { name, url, events } = webhook;
  const inUse = isInUse(webhook, now);

  return (
    <ConfirmDialog
      open
      title={`Delete “${name}”?`}
      confirmLabel="Delete"
      cancelLabel="Cancel"
      onConfirm={() => {
        if (!inUse || typed.trim() === name.trim()) onConfirm();
        else setRefused(true);
      }}
      onCancel={onCancel}
      extra={
        inUse && (
          <TypedConfirmation
            value={typed}
            refusal={refused ? `This is not its name. Type ${name}` : undefined}
            onChange={(value) => {
              setTyped(value);
              setRefused(false);
            }}
          >
            This webhook was used in the last 24 hours. Type its name to delete it:
          </TypedConfirmation>
        )
      }
    >
      {countEvents(events)} will no longer be sent to {url}. This can’t be undone.
    </ConfirmDialog>
  );
}
