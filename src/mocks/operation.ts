import type { BodyOf, EndpointName, ParamsOf, QueryOf, ReplyOf } from '~/contract/endpoints';
import type { Session } from '~/contract/session';

import type { Database } from './db';

/** A request that was read and found valid, and what an operation needs to answer it. */
export type Call<Name extends EndpointName> = {
  params: ParamsOf<Name>;
  query: QueryOf<Name>;
  body: BodyOf<Name>;
  headers: Headers;
  session: Session;
  db: Database;
};

/** A success: the contract's reply, or word that the caller's copy (`If-None-Match`) is still good. */
export type Answer<Name extends EndpointName> = {
  headers?: Record<string, string>;
  /** How long the work would have taken a real server, in milliseconds. */
  waitMs?: number;
} & ({ data: ReplyOf<Name>; notModified?: never } | { data?: never; notModified: true });

/**
 * One endpoint's work. Throws a ProblemError to refuse. Synchronous on purpose: it reads and saves in one go, so that two
 * requests, also from two tabs, never mix.
 */
export type Operation<Name extends EndpointName> = (call: Call<Name>) => Answer<Name>;

/** The whole API. */
export type Operations = { [Name in EndpointName]: Operation<Name> };
