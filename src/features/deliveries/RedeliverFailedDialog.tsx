import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';

import type { Delivery } from '~/contract/deliveries';
import { Button } from '~/ui/Button';
import { MuiTheme } from '~/ui/MuiTheme';
import { countText } from '~/ui/numberText';

import { type FailedRequest, readFailedDeliveries } from './failedDeliveries';
import { FailedCount } from './FailedCount';
import styles from './RedeliverFailedDialog.module.css';
import { TimeRangeForm } from './TimeRangeForm';

/** Asks which failed deliveries are to be sent again: counts those of a range of time, and says what sending them means. */
export function RedeliverFailedDialog({
  start,
  onConfirm,
  onCancel,
}: {
  start: FailedRequest;
  onConfirm: (deliveries: Delivery[]) => void;
  onCancel: () => void;
}) {
  const id = useId();
  const queryClient = useQueryClient();
  const [request, setRequest] = useState(start);
  const [read, setRead] = useState(0);
  const queryKey = ['failedDeliveries', request];
  const count = useQuery({
    queryKey,
    queryFn: ({ signal }) => {
      setRead(0);
      return readFailedDeliveries(request, signal, setRead);
    },
    // Counted when asked, and anew each time: what is sent again must be what was counted.
    staleTime: Infinity,
    gcTime: 0,
  });
  const toSend = count.isFetching ? [] : (count.data?.toSend ?? []);

  return (
    <MuiTheme>
      <Dialog open onClose={onCancel} maxWidth="sm" fullWidth aria-labelledby={`${id}-title`}>
        <DialogTitle id={`${id}-title`}>Redeliver failed deliveries</DialogTitle>
        <DialogContent className={styles.content}>
          <TimeRangeForm
            range={start.range}
            submitLabel="Count"
            onSubmit={(range) => {
              if (range.since === request.range.since && range.until === request.range.until)
                void count.refetch();
              else setRequest({ ...request, range });
            }}
          />
          <FailedCount request={request} count={count} read={read} />
        </DialogContent>
        <DialogActions sx={{ padding: 2, flexWrap: 'wrap', gap: 1 }}>
          {count.isFetching && (
            <Button onClick={() => void queryClient.cancelQueries({ queryKey })}>Stop counting</Button>
          )}
          <Button onClick={onCancel}>Cancel</Button>
          {toSend.length > 0 && (
            <Button variant="primary" onClick={() => onConfirm(toSend)}>
              {`Redeliver ${countText(toSend.length)}`}
            </Button>
          )}
        </DialogActions>
      </Dialog>
    </MuiTheme>
  );
}
