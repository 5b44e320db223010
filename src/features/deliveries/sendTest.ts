import { useMutation, useQueryClient } from '@tanstack/react-query';

import { call } from '~/api/request';
import type { TestRequest } from '~/contract/deliveries';

import { deliveryQuery, refreshDeliveries } from './deliveryQueries';

/** Sends a test event to a webhook's endpoint, waits for what becomes of it, and gives the delivery. */
export function useSendTest(webhookId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: TestRequest) => call('sendTest', { params: { id: webhookId }, body }),
    // Offline it fails, and is not sent behind the administrator's back once the connection returns.
    networkMode: 'always',
    onSuccess: (delivery) => queryClient.setQueryData(deliveryQuery(delivery.id).queryKey, delivery),
    // Not waited for: the result is here already.
    onSettled: () => void refreshDeliveries(queryClient),
  });
}
