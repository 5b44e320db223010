import { useMutation, useQueryClient } from '@tanstack/react-query';

import { ApiError } from '~/api/apiError';
import { call } from '~/api/request';
import type { Delivery, DeliveryDetails } from '~/contract/deliveries';
import { showToast } from '~/ui/toasts';

import { attemptOutcome } from './attemptOutcome';
import { refreshDeliveries } from './deliveryQueries';

/** Redeliveries that the server has not answered yet, by the delivery that is sent again. */
const underWay = new Map<string, Promise<DeliveryDetails>>();

/**
 * Sends a delivery's body again, as a new delivery. Once: a second press before the button shows that it is busy joins the first.
 * @throws ApiError
 */
export function redeliver(id: string): Promise<DeliveryDetails> {
  const sending =
    underWay.get(id) ?? call('redeliver', { params: { id } }).finally(() => underWay.delete(id));
  underWay.set(id, sending);
  return sending;
}

/** Sends a delivery again, says what became of it, and gives the new delivery. */
export function useRedeliver() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Pick<Delivery, 'id' | 'eventType'>) => redeliver(id),
    // Offline it fails, and is not sent behind the administrator's back once the connection returns.
    networkMode: 'always',
    onSuccess: (sent) => showToast(outcomeWords(sent), hasFailed(sent) ? 'error' : 'success'),
    onError: (error, { eventType }) =>
      showToast(`${eventType} could not be sent again. ${refusalWords(error)}`, 'error'),
    onSettled: () => refreshDeliveries(queryClient),
  });
}

const hasFailed = ({ status }: Delivery) => status === 'failed' || status === 'retrying';

/** What became of a delivery that was sent again: a receiver that fails is a result. */
export function outcomeWords(sent: DeliveryDetails): string {
  const { eventType, status, attempts } = sent;
  if (status === 'delivered') return `${eventType} was sent again: Delivered.`;
  if (!hasFailed(sent)) return `${eventType} was sent again. There is no answer yet.`;
  const last = attempts.at(-1);
  const reason = last ? `: ${attemptOutcome(last).title}` : '';
  const more = status === 'retrying' ? ' It will be tried again.' : '';
  return `${eventType} was sent again and failed again${reason}.${more}`;
}

/** Why a redelivery was not confirmed. */
export function refusalWords(error: Error): string {
  // The answer may be all that was lost: a second press would send it twice.
  const unclear = error instanceof ApiError && (error.kind !== 'status' || (error.status ?? 0) >= 500);
  return unclear
    ? `${error.message} It may have been sent all the same: look for it in the log first.`
    : error.message;
}
