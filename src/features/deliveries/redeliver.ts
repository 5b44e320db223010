import { useMutation, useQueryClient } from '@tanstack/react-query';

import { ApiError, reportOf } from '~/api/apiError';
import { callOnce } from '~/api/callOnce';
import { newIdempotencyKey } from '~/api/idempotencyKey';
import type { Delivery, DeliveryDetails } from '~/contract/deliveries';
import { showToast } from '~/ui/toasts';

import { attemptOutcome } from './attemptOutcome';
import { refreshDeliveries } from './deliveryQueries';
import { mayHaveBeenSent } from './sendTest';

/** Redeliveries that the server has not answered yet, by the delivery that is sent again. */
const underWay = new Map<string, Promise<DeliveryDetails>>();

/** Their idempotency keys, and those of redeliveries of which nobody knows whether they were sent: trying again is the same one. */
const openKeys = new Map<string, string>();

/**
 * Sends a delivery's body again, as a new delivery. Once: a second press before the button shows that it is busy joins the first.
 * @throws ApiError
 */
export function redeliver(id: string): Promise<DeliveryDetails> {
  const sending = underWay.get(id) ?? send(id).finally(() => underWay.delete(id));
  underWay.set(id, sending);
  return sending;
}

async function send(id: string): Promise<DeliveryDetails> {
  const key = openKeys.get(id) ?? newIdempotencyKey();
  openKeys.set(id, key);
  try {
    const { reply } = await callOnce('redeliver', { params: { id } }, key);
    openKeys.delete(id);
    return reply;
  } catch (error) {
    if (!(error instanceof ApiError && error.isUnclear)) openKeys.delete(id);
    throw error;
  }
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
  const isUnclear = error instanceof ApiError && error.isUnclear;
  return reportOf(isUnclear ? error.withDoubt(mayHaveBeenSent) : error);
}
