import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import LinearProgress from '@mui/material/LinearProgress';
import { useCallback, useId, useSyncExternalStore } from 'react';

import styles from './BulkProgress.module.css';
import { BulkResult } from './BulkResult';
import type { BulkRun } from './bulkRun';
import { type BulkWords, counted, summary } from './bulkWords';
import { Button } from './Button';
import { focusOnAppearance } from './focusOnAppearance';
import { MuiTheme } from './MuiTheme';
import { useLeaveGuard } from './useLeaveGuard';

/**
 * Shows how a run of many goes on, with a way to stop it; when it rests, what succeeded and what failed and why, with Retry
 * for those. It stays until the run rests: who left before would never learn how it ended.
 */
export function BulkProgress<Item>({
  run,
  words,
  nameOf,
  note,
  onClose,
}: {
  run: BulkRun<Item>;
  words: BulkWords;
  /** What an item is called in the result. */
  nameOf: (item: Item) => string;
  /** What else there is to tell of those that succeeded. */
  note?: ((succeeded: Item[]) => string) | undefined;
  onClose: () => void;
}) {
  const id = useId();
  const state = useSyncExternalStore(run.subscribe, run.getState);
  const { phase, total, succeeded, failed, waiting } = state;
  const resting = phase === 'resting';
  const done = succeeded.length + failed.length;
  const held = useLeaveGuard(useCallback(() => run.getState().phase !== 'resting', [run]));

  return (
    <MuiTheme>
      <Dialog
        open
        onClose={() => {
          if (resting) onClose();
        }}
        maxWidth="sm"
        fullWidth
        aria-labelledby={`${id}-title`}
      >
        {/* A new heading for each half: it takes the focus when the button that had it goes away. */}
        <h2
          key={String(resting)}
          id={`${id}-title`}
          tabIndex={-1}
          ref={focusOnAppearance}
          className={styles.title}
        >
          {resting ? summary(state, words) : `${words.doing} ${counted(total, words)}`}
        </h2>
        <DialogContent
          // A long result scrolls, and has nothing in it that the keyboard could reach.
          {...(resting && { tabIndex: 0, role: 'region', 'aria-label': 'Result' })}
          sx={{ paddingTop: 0.5, paddingBottom: 1 }}
        >
          {resting ? (
            <>
              {note && <p className={styles.note}>{note(succeeded)}</p>}
              <BulkResult state={state} words={words} nameOf={nameOf} />
            </>
          ) : (
            <>
              <LinearProgress
                variant="determinate"
                value={(done / total) * 100}
                aria-label={words.doing}
                aria-valuetext={`${done} of ${total}`}
                sx={{ height: 8, borderRadius: 4, backgroundColor: 'var(--color-border)' }}
              />
              <p className={styles.count}>
                {`${done} of ${total}`}
                {failed.length > 0 && <span className={styles.failed}>{`${failed.length} failed`}</span>}
              </p>
              <p role="alert" className={styles.stay}>
                {held &&
                  'This is still running. Stop it, or wait until it is done, before you leave the page.'}
              </p>
            </>
          )}
          {/* In quarters: each step read out would leave no room for anything else. */}
          <p role="status" className="visuallyHidden">
            {!resting && done > 0 && `${Math.floor((done / total) * 4) * 25}% done`}
          </p>
        </DialogContent>
        <DialogActions sx={{ padding: 2, flexWrap: 'wrap', gap: 1 }}>
          {resting ? (
            <>
              {waiting.length > 0 && (
                <Button onClick={run.resume}>{`Continue with ${counted(waiting.length, words)}`}</Button>
              )}
              {failed.length > 0 && <Button onClick={run.retry}>{`Retry ${failed.length} failed`}</Button>}
              <Button variant="primary" onClick={onClose}>
                Close
              </Button>
            </>
          ) : (
            <Button busy={phase === 'stopping'} onClick={run.stop}>
              {phase === 'stopping' ? 'Stopping…' : 'Stop'}
            </Button>
          )}
        </DialogActions>
      </Dialog>
    </MuiTheme>
  );
}
