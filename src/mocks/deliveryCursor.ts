import type { Position } from './newestDeliveries';
import { ProblemError } from './problemError';

/** A position as the API hands it out: opaque, so that nobody builds one. */
export const writeCursor = ({ createdAt, id }: Position): string => btoa(`${createdAt} ${id}`);

/** The position that a cursor stands for. Refuses one that this API did not hand out. */
export function readCursor(cursor: string): Position {
  let text = '';
  try {
    text = atob(cursor);
  } catch {
    // Not even base64: the text stays empty.
  }
  const { time, id } = /^(?<time>\d{1,15}) (?<id>\S+)$/.exec(text)?.groups ?? {};
  if (time === undefined || id === undefined) {
    throw new ProblemError(
      'malformed-request',
      'The query parameter "cursor" is not one that a page of this log gave.',
    );
  }
  return { createdAt: Number(time), id };
}
