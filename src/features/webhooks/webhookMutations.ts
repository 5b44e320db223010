import { useMutation, useQueryClient } from '@tanstack/react-query';

import { ApiError } from '~/api/apiError';
import type { Webhook } from '~/contract/webhooks';
import { showToast } from '~/ui/toasts';

import { refreshWebhooks, showChange } from './webhookQueries';
import { deleteWebhook, setEnabled } from './webhookWrites';

/** Switches a webhook on or off: on screen at once, back with the reason when the server does not follow. */
export function useSwitchWebhook(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    // Presses in quick succession happen one after the other.
    scope: { id: `webhook ${id}` },
    mutationFn: ({ enabled }: { name: string; enabled: boolean }) => setEnabled(id, enabled),
    onMutate: async ({ enabled }) => {
      await queryClient.cancelQueries({ queryKey: ['webhooks'] });
      return showChange(queryClient, id, (webhook) => ({
        ...webhook,
        enabled,
        disabledReason: enabled ? null : 'manual',
      }));
    },
    onError: (error, { name, enabled }, takeBack) => {
      takeBack?.();
      showToast(failureWords(name, enabled ? 'enabled' : 'disabled', error), 'error');
    },
    onSettled: () => refreshWebhooks(queryClient),
  });
}

/** Deletes a webhook: gone from the list at once, back with the reason when the server does not follow. */
export function useDeleteWebhook() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (webhook: Pick<Webhook, 'id' | 'name' | 'updatedAt'>) => deleteWebhook(webhook),
    onMutate: async ({ id }) => {
      await queryClient.cancelQueries({ queryKey: ['webhooks'] });
      return showChange(queryClient, id, () => undefined);
    },
    onSuccess: (_, { name }) => showToast(`Webhook “${name}” was deleted.`),
    onError: (error, { name }, takeBack) => {
      takeBack?.();
      showToast(failureWords(name, 'deleted', error), 'error');
    },
    onSettled: () => refreshWebhooks(queryClient),
  });
}

/** What to say of a write that failed. Where nobody knows whether it did, not that it could not be done. */
function failureWords(name: string, done: string, error: Error): string {
  if (!(error instanceof ApiError)) return `“${name}” could not be ${done}. ${error.message}`;
  return error.isUnclear ? `“${name}”: ${error.report}` : `“${name}” could not be ${done}. ${error.report}`;
}
