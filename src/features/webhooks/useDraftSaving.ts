import { useCallback, useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';

import { addKeeper } from '~/ui/leaving';

import type { WebhookFormValues } from './webhookFormValues';

/** Where a form's draft goes. `save` says whether it is kept now. The same object for every render. */
export type DraftKeeper = { save: (values: WebhookFormValues) => boolean; remove: () => void };

/** How long nothing is typed before the draft is saved, in milliseconds. */
const pause = 300;

/**
 * Keeps a form's draft while somebody types. Returns what ends that and forgets the draft: call it when the form was saved or
 * what was typed is no longer wanted.
 */
export function useDraftSaving(
  { subscribe, getValues }: UseFormReturn<WebhookFormValues>,
  keeper: DraftKeeper | undefined,
): () => void {
  const ended = useRef(false);
  /** Typed, but not saved yet; also by a form whose keeper was not there yet. */
  const unsaved = useRef(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(timer);
      if (!keeper || !unsaved.current || ended.current) return;
      unsaved.current = !keeper.save(getValues());
    };
    const saveSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(save, pause);
    };
    if (unsaved.current) saveSoon();
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: () => {
        unsaved.current = true;
        saveSoon();
      },
    });
    // A page that goes away does not wait for timers.
    window.addEventListener('pagehide', save);
    const removeKeeper =
      keeper &&
      addKeeper({
        keep: () => {
          save();
          return !unsaved.current || ended.current;
        },
      });
    return () => {
      removeKeeper?.();
      unsubscribe();
      // Also when a crash takes the form away.
      save();
      window.removeEventListener('pagehide', save);
    };
  }, [subscribe, getValues, keeper]);

  return useCallback(() => {
    ended.current = true;
    keeper?.remove();
  }, [keeper]);
}
