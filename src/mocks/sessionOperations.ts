import type { Operation } from './operation';

/** `GET /session`. */
export const getSession: Operation<'getSession'> = ({ session }) => ({ data: session });
