import type { RequestBody } from '~/contract/eventTypes';

import type { Course } from './attempts';
import type { Target } from './stream';

/** A delivery as it was caused. What became of it follows from this and the clock. */
export type Sending = Target &
  Course & {
    id: string;
    trigger: string;
    redeliveryOf: string | null;
    /** These two are worked out when they are needed: counting needs neither. */
    eventType: () => string;
    body: () => RequestBody;
  };
