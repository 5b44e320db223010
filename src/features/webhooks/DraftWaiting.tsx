import type { FoundDraftState } from './useFoundDraft';

/** In place of a form whose draft nobody may see before it is known whose it is. */
export const DraftWaiting = ({ state }: { state: Exclude<FoundDraftState, 'known'> }) => (
  <p role="status">
    {state === 'signedOut'
      ? 'Sign in to go on with what you typed before.'
      : 'Loading what you typed before…'}
  </p>
);
