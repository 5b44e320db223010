import { Link } from 'react-router';

import type { EventType } from '~/contract/eventTypes';
import { paths } from '~/paths';
import { inWords } from '~/ui/visibleText';

import { readPastedEvents } from './pastedEvents';

/** Says that the catalogue does not have an event, and what may have been meant. */
export function UnknownEvent({ id, eventTypes }: { id: string; eventTypes: EventType[] }) {
  // In another case, or in a spelling of the documentation.
  const { known } = readPastedEvents(id, eventTypes);
  return (
    <>
      The catalogue has no event “{inWords(id)}”: the link may be mistyped, or the event was removed.{' '}
      {known.length === 0 && 'Search for a word of its name, such as “user” or “deleted”.'}
      {known.map((other, index) => (
        <span key={other}>
          {index === 0 ? 'Did you mean ' : ' or '}
          <Link to={paths.eventType(other)}>{other}</Link>
        </span>
      ))}
      {known.length > 0 && '?'}
    </>
  );
}
