import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';

import { hasStatus } from '~/api/apiError';
import { sessionQuery } from '~/api/session';
import { focusPageHeading } from '~/ui/focusPageHeading';

import { type FormDraft, loadDraft, removeDraft, saveDraft } from './formDraft';
import type { DraftKeeper } from './useDraftSaving';
import type { WebhookFormValues } from './webhookFormValues';
import type { VersionedWebhook } from './webhookQueries';

/**
 * Whether a form can be shown: `known`, or not before it is known whose draft was found; `signedOut`: not before somebody has
 * signed in. Without a draft nobody waits.
 */
export type FoundDraftState = 'known' | 'loading' | 'signedOut';

/** The draft of this name that an accident left behind, if it belongs to who is signed in. */
export function useFoundDraft(name: string): {
  state: FoundDraftState;
  draft: FormDraft | undefined;
  startAfresh: () => void;
} {
  const session = useQuery(sessionQuery);
  const owner = session.data?.user.email;
  const [found] = useState(() => loadDraft(name));
  // Decided once: a form that is open stays open, also when somebody else signs in in another tab.
  const [draft, setDraft] = useState<FormDraft | 'none' | undefined>(found ? undefined : 'none');
  const signedOut = owner === undefined && hasStatus(session.error, 401);
  const known = owner !== undefined || (!session.isPending && !signedOut);
  if (draft === undefined && known) setDraft(found && found.owner === owner ? found : 'none');

  return {
    state: draft !== undefined ? 'known' : signedOut ? 'signedOut' : 'loading',
    draft: draft === 'none' ? undefined : draft,
    startAfresh: () => {
      focusPageHeading();
      removeDraft(name);
      setDraft('none');
    },
  };
}

/**
 * Where what is typed into a form that starts from `defaults` is kept; nowhere while nobody knows whose it is. `base`: what an
 * edit form is about; `idempotencyKey`: with which a create form is sent. The same objects for every render.
 */
export function useDraftKeeper(
  name: string,
  defaults: WebhookFormValues,
  { base, idempotencyKey }: { base?: VersionedWebhook; idempotencyKey?: string },
): DraftKeeper | undefined {
  const owner = useQuery(sessionQuery).data?.user.email;
  return useMemo(
    () =>
      owner === undefined
        ? undefined
        : {
            save: (values: WebhookFormValues) =>
              saveDraft(name, { owner, values, defaults, base, idempotencyKey }),
            remove: () => removeDraft(name),
          },
    [name, owner, defaults, base, idempotencyKey],
  );
}
