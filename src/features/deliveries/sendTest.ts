import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { ApiError } from '~/api/apiError';
import { callOnce } from '~/api/callOnce';
import { newIdempotencyKey } from '~/api/idempotencyKey';
import type { DeliveryDetails, TestRequest } from '~/contract/deliveries';

import { deliveryQuery, refreshDeliveries } from './deliveryQueries';

/** For whoever has to live with not knowing whether something was sent. */
export const mayHaveBeenSent =
  'It may have been sent all the same. Trying again is safe: it is sent only once.';

/** Sends a test event to a webhook's endpoint, waits for what becomes of it, and gives the delivery. */
export function useSendTest(webhookId: string) {
  const queryClient = useQueryClient();
  const [send] = useState(() => testSender(webhookId));
  return useMutation({
    mutationFn: send,
    // Offline it fails, and is not sent behind the administrator's back once the connection returns.
    networkMode: 'always',
    onSuccess: (delivery) => queryClient.setQueryData(deliveryQuery(delivery.id).queryKey, delivery),
    // Not waited for: the result is here already.
    onSettled: () => void refreshDeliveries(queryClient),
  });
}

/** Sends tests to one webhook. One of which nobody knows whether it was sent is the same one when it is tried again. */
export function testSender(webhookId: string): (body: TestRequest) => Promise<DeliveryDetails> {
  let open: { body: string; key: string } | undefined;
  return async (body) => {
    const asked = JSON.stringify(body);
    if (open?.body !== asked) open = { body: asked, key: newIdempotencyKey() };
    try {
      const { reply } = await callOnce('sendTest', { params: { id: webhookId }, body }, open.key);
      open = undefined;
      return reply;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (!error.isUnclear) {
        open = undefined;
        throw error;
      }
      throw error.withDoubt(mayHaveBeenSent);
    }
  };
}
