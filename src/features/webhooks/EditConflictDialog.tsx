import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';

import type { Webhook } from '~/contract/webhooks';
import { Button } from '~/ui/Button';
import { MuiTheme } from '~/ui/MuiTheme';
import { RelativeTime } from '~/ui/RelativeTime';
import { Verbatim } from '~/ui/Verbatim';

import { type Conflict, type Part, type Side } from './editConflict';
import styles from './EditConflictDialog.module.css';
import { fieldLabels, type WebhookFormValues } from './webhookFormValues';
import { describeMine, describeTheirs } from './webhookWords';
import type { VersionedWebhook } from './webhookQueries';

/** What the administrator says: whose version of each part is saved; or to go on editing first. */
export type Decision = Partial<Record<Part, Side>> | 'later';

/**
 * Somebody else saved the webhook while it was being edited here. Shows, part by part, what they changed, and saves nothing
 * until each part that both changed has an answer.
 */
export function EditConflictDialog({
  base,
  theirs: { webhook: theirs },
  mine,
  conflicts,
  decide,
}: {
  base: Webhook;
  theirs: VersionedWebhook;
  mine: WebhookFormValues;
  conflicts: Conflict[];
  decide: (decision: Decision) => void;
}) {
  const [choice, setChoice] = useState<Partial<Record<Part, Side>>>(() =>
    Object.fromEntries(conflicts.filter(({ contested }) => !contested).map(({ part }) => [part, 'theirs'])),
  );
  const [incomplete, setIncomplete] = useState(false);
  const undecided = conflicts.filter(({ part }) => choice[part] === undefined);

  return (
    <MuiTheme>
      <Dialog
        open
        onClose={() => decide('later')}
        maxWidth="md"
        fullWidth
        aria-labelledby="edit-conflict-title"
      >
        <DialogTitle id="edit-conflict-title">This webhook was changed while you were editing it</DialogTitle>
        <DialogContent className={styles.content}>
          <p>
            <Verbatim text={theirs.updatedBy} /> saved other changes <RelativeTime at={theirs.updatedAt} />.
            Choose what to keep; nothing is saved before that. What is not listed here stays as you have it.
          </p>
          {conflicts.map(({ part, contested }) => {
            const chosen = (side: Side) => ({
              name: `conflict-${part}`,
              checked: choice[part] === side,
              onChange: () => setChoice({ ...choice, [part]: side }),
            });
            return (
              <fieldset key={part} className={styles.part}>
                <legend>
                  {fieldLabels[part]}
                  <span className={styles.note}>
                    {contested ? ' (changed by both of you)' : ' (changed by them)'}
                  </span>
                </legend>
                <p className={styles.before}>
                  Before: <Verbatim text={describeTheirs(part, base)} />
                </p>
                {/* A key that somebody replaced is gone: the old one can't be kept. */}
                {(part !== 'apiKey' || contested) && (
                  <label className={styles.option}>
                    <input type="radio" {...chosen('mine')} />
                    <span>
                      <strong>Keep mine</strong>
                      <span className={styles.value}>
                        <Verbatim text={describeMine(part, mine)} />
                      </span>
                    </span>
                  </label>
                )}
                <label className={styles.option}>
                  <input type="radio" {...chosen('theirs')} />
                  <span>
                    <strong>Take theirs</strong>
                    <span className={styles.value}>
                      <Verbatim text={describeTheirs(part, theirs)} />
                    </span>
                  </span>
                </label>
              </fieldset>
            );
          })}
        </DialogContent>
        <DialogActions sx={{ padding: 2, flexWrap: 'wrap', gap: 1 }}>
          <p role="alert" className={styles.incomplete}>
            {incomplete &&
              undecided.length > 0 &&
              `Choose a version of: ${undecided.map(({ part }) => fieldLabels[part]).join(', ')}.`}
          </p>
          <Button onClick={() => decide('later')}>Keep editing</Button>
          <Button
            variant="primary"
            onClick={() => {
              if (undecided.length === 0) decide(choice);
              else setIncomplete(true);
            }}
          >
            Save these choices
          </Button>
        </DialogActions>
      </Dialog>
    </MuiTheme>
  );
}
