import { useState } from 'react';

import type { Webhook } from '~/contract/webhooks';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { TypedConfirmation } from '~/ui/TypedConfirmation';
import { Verbatim } from '~/ui/Verbatim';

import { isInUse } from './DeleteWebhook';
import styles from './DeleteWebhooks.module.css';

/** Asks before many webhooks are deleted: counts and names them, and has it typed when any of them is in use. */
export function DeleteWebhooks({
  webhooks,
  onConfirm,
  onCancel,
}: {
  webhooks: Webhook[];
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const [now] = useState(Date.now);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const used = webhooks.filter((webhook) => isInUse(webhook, now)).length;
  const toType = `delete ${webhooks.length}`;

  return (
    <ConfirmDialog
      open
      title={webhooks.length === 1 ? 'Delete 1 webhook?' : `Delete ${webhooks.length} webhooks?`}
      confirmLabel="Delete"
      cancelLabel="Cancel"
      onConfirm={() => {
        if (used === 0 || typed.trim().toLowerCase() === toType) onConfirm();
        else setRefused(true);
      }}
      onCancel={onCancel}
      extra={
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also from the keyboard */}
          <ul className={styles.names} aria-label="To be deleted" tabIndex={0}>
            {webhooks.map(({ id, name }) => (
              <li key={id}>
                <Verbatim text={name} />
              </li>
            ))}
          </ul>
          {used > 0 && (
            <TypedConfirmation
              value={typed}
              refusal={refused ? `Type ${toType}` : undefined}
              onChange={(value) => {
                setTyped(value);
                setRefused(false);
              }}
            >
              {`${used === webhooks.length ? 'All' : used} of them ${used === 1 ? 'was' : 'were'} used in the last 24 hours. Type “${toType}” to delete ${webhooks.length === 1 ? 'it' : 'them'}:`}
            </TypedConfirmation>
          )}
        </>
      }
    >
      They will no longer send anything. This can’t be undone; what they are set to can be exported first.
    </ConfirmDialog>
  );
}
