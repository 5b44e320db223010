import { useState } from 'react';

import { maxNameLength, type Webhook } from '~/contract/webhooks';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { FullUrl } from '~/ui/FullUrl';
import { TypedConfirmation } from '~/ui/TypedConfirmation';
import { inWords, visibleText } from '~/ui/visibleText';

import { countEvents } from './webhookWords';

/** How long after its last delivery a webhook counts as in use, in milliseconds. */
const recently = 24 * 60 * 60_000;

/** Whether something was delivered in the last 24 hours: then more than a press is asked for its deletion. */
export function isInUse({ health }: Pick<Webhook, 'health'>, now: number): boolean {
  return health.lastDelivery !== null && now - Date.parse(health.lastDelivery.at) < recently;
}

/** What is typed to delete a webhook: its name, unless that has something in it that nobody can see or type. */
function wordFor(name: string): string {
  const seen = oneLine(name);
  return seen !== '' && seen.length <= 2 * maxNameLength && visibleText(seen) === seen ? seen : 'delete';
}

/** As it is seen on a page. */
const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

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
  const toType = wordFor(name);

  return (
    <ConfirmDialog
      open
      title={`Delete “${inWords(name)}”?`}
      confirmLabel="Delete"
      cancelLabel="Cancel"
      onConfirm={() => {
        if (!inUse || oneLine(typed) === toType) onConfirm();
        else setRefused(true);
      }}
      onCancel={onCancel}
      extra={
        inUse && (
          <TypedConfirmation
            value={typed}
            refusal={
              refused
                ? `This is not ${toType === 'delete' ? 'the word' : 'its name'}. Type ${toType}`
                : undefined
            }
            onChange={(value) => {
              setTyped(value);
              setRefused(false);
            }}
          >
            {`This webhook was used in the last 24 hours. Type ${toType === 'delete' ? '“delete”' : 'its name'} to delete it:`}
          </TypedConfirmation>
        )
      }
    >
      {countEvents(events)} will no longer be sent to <FullUrl url={url} />. This can’t be undone.
    </ConfirmDialog>
  );
}
