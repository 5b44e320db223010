/*
 * What the first page needs of the API is asked for by a script in the page itself, while the console's code is still on its way
 * (src/app/askEarly.ts). The first call for the same address takes the reply over as if it had asked by itself.
 */

type EarlyReply = { reply: Promise<Response>; request: AbortController };

declare global {
  interface Window {
    /** By address. Absent where nobody has asked early, such as in development. */
    earlyReplies?: Map<string, EarlyReply>;
  }
}

/** How every read is sent. */
export const readInit = {
  credentials: 'include',
  headers: { Accept: 'application/json' },
} as const satisfies RequestInit;

/** A reply that nobody has taken for so long (ms) would be shown as if it were new. */
const freshMs = 60_000;

/** Asks for what will be read soon. */
export function askEarly(address: URL): void {
  const request = new AbortController();
  const reply = fetch(address, { ...readInit, signal: request.signal });
  // Whoever takes it over deals with its failure.
  reply.catch(() => undefined);
  window.earlyReplies ??= new Map();
  window.earlyReplies.set(address.href, { reply, request });
}

/** Whether somebody has asked early, and nobody has taken the reply yet. */
export const isAskedEarly = (): boolean =>
  typeof window !== 'undefined' && (window.earlyReplies?.size ?? 0) > 0;

/** The reply of a read that was asked for early, once; `stop` ends it as it would end a request of one's own. */
export function takeEarlyReply(address: URL, stop: AbortSignal): Promise<Response> | undefined {
  const replies = globalThis.window?.earlyReplies;
  const early = replies?.get(address.href);
  if (!early) return undefined;
  replies?.delete(address.href);
  if (performance.now() > freshMs) return undefined;
  const end = () => early.request.abort(stop.reason);
  if (stop.aborted) end();
  else stop.addEventListener('abort', end, { once: true });
  return early.reply;
}
