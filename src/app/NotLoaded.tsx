import { Button } from '~/ui/Button';
import { PartMessage } from '~/ui/PartMessage';

/** Stands where the console would be when its code can't be had; drawn by the build, since nothing else can draw it then. */
export function NotLoaded() {
  return (
    <PartMessage
      place="page"
      title="The console could not be loaded"
      actions={<Button variant="primary">Reload</Button>}
    >
      Check your connection, and reload the page. If that does not help, the browser may be too old for the
      console; tell those who run it.
    </PartMessage>
  );
}
