import { useEffect, useEffectEvent } from 'react';

import { Button } from './Button';
import { handFocusOn } from './focusPageHeading';
import { reloadSafely } from './leaving';
import type { Trouble } from './loadPart';
import { PartMessage, type Place } from './PartMessage';

/** How often a server that could not be reached is tried again, in milliseconds; not while nobody looks. */
const interval = 4000;

/** Takes the place of a part whose code can't be had. Once the connection is back, it is tried again without being asked. */
export function MissingPart({
  trouble,
  place,
  retrying,
  onRetry,
  onClose,
}: {
  trouble: Trouble;
  place: Place;
  retrying: boolean;
  onRetry: () => void;
  onClose: (() => void) | undefined;
}) {
  const unreachable = trouble === 'unreachable';
  const retry = useEffectEvent(() => {
    if (!document.hidden && navigator.onLine) onRetry();
  });
  useEffect(() => {
    if (!unreachable) return undefined;
    const again = () => retry();
    const timer = setInterval(again, interval);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [unreachable]);

  const what = place === 'page' ? 'page' : 'part of the page';
  return (
    <PartMessage
      place={place}
      title={unreachable ? `This ${what} needs the connection` : `This ${what} could not be loaded`}
      onClose={onClose}
      actions={
        <>
          <Button
            ref={handFocusOn}
            variant={place === 'panel' ? 'secondary' : 'primary'}
            busy={retrying}
            onClick={onRetry}
          >
            Try again
          </Button>
          {!unreachable && (
            <Button
              // Where something would be lost, the browser asks first.
              onClick={() => {
                if (!reloadSafely()) window.location.reload();
              }}
            >
              Reload the page
            </Button>
          )}
        </>
      }
    >
      {unreachable
        ? 'The server cannot be reached. This is loaded by itself as soon as the connection is back; what you typed stays here.'
        : 'The console was probably updated while this page was open. Try again; if that does not help, reload the page to get the new version.'}
    </PartMessage>
  );
}
