import { type MutationOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { ApiError, reportOf } from '~/api/apiError';
import type { Webhook } from '~/contract/webhooks';
import { showToast } from '~/ui/toasts';
import { inWords, visibleText } from '~/ui/visibleText';

import { refreshWebhooks, showChange } from './webhookQueries';
import { deleteWebhook, setEnabled } from './webhookWrites';

/**
 * Switches a webhook on or off: on screen at once, back with the reason when the server does not follow. What is returned resolves
 * when that is decided. No `useMutation`: each row of the list would watch one for as long as it is there.
 */
export function useSwitchWebhook(id: string) {
  const queryClient = useQueryClient();
  const options = {
    // Presses in quick succession happen one after the other.
    scope: { id: `webhook ${id}` },
    mutationFn: ({ enabled }: Switched) => setEnabled(id, enabled),
    onMutate: async ({ enabled }: Switched) => {
      await queryClient.cancelQueries({ queryKey: ['webhooks'] });
      return showChange(queryClient, id, (webhook) => ({
        ...webhook,
        enabled,
        disabledReason: enabled ? null : 'manual',
      }));
    },
    onError: (error: Error, { name, enabled }: Switched, takeBack: (() => void) | undefined) => {
      takeBack?.();
      showToast(failureWords(name, enabled ? 'enabled' : 'disabled', error), 'error');
    },
    onSettled: () => refreshWebhooks(queryClient),
  } satisfies MutationOptions<Webhook, Error, Switched, () => void>;
  return async (switched: Switched): Promise<void> => {
    const mutation = queryClient
      .getMutationCache()
      .build(queryClient, queryClient.defaultMutationOptions(options));
    // It has been said.
    await mutation.execute(switched).catch(() => undefined);
  };
}

type Switched = { name: string; enabled: boolean };

/** Deletes a webhook: gone from the list at once, back with the reason when the server does not follow. */
export function useDeleteWebhook() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (webhook: Pick<Webhook, 'id' | 'name' | 'updatedAt'>) => deleteWebhook(webhook),
    onMutate: async ({ id }) => {
      await queryClient.cancelQueries({ queryKey: ['webhooks'] });
      return showChange(queryClient, id, () => undefined);
    },
    onSuccess: (_, { name }) => showToast(`Webhook “${inWords(name)}” was deleted.`),
    onError: (error, { name }, takeBack) => {
      takeBack?.();
      showToast(failureWords(name, 'deleted', error), 'error');
    },
    onSettled: () => refreshWebhooks(queryClient),
  });
}

/** What to say of a write that failed. Where nobody knows whether it did, not that it could not be done. */
function failureWords(name: string, done: string, error: Error): string {
  const reason = visibleText(reportOf(error));
  const isUnclear = error instanceof ApiError && error.isUnclear;
  return isUnclear ? `“${inWords(name)}”: ${reason}` : `“${inWords(name)}” could not be ${done}. ${reason}`;
}
