import { fingerprint } from './fingerprint';
import type { Operation } from './operation';
import { hasCurrent } from './preconditions';
import { catalogue } from './seed/eventTypes/catalogue';

const etag = `"${fingerprint(catalogue)}"`;

/** `GET /event-types`. */
export const listEventTypes: Operation<'listEventTypes'> = ({ headers }) =>
  hasCurrent(headers, etag)
    ? { notModified: true, headers: { ETag: etag } }
    : { data: { items: catalogue }, headers: { ETag: etag } };
