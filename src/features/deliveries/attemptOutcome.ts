import type { Attempt, AttemptErrorKind } from '~/contract/deliveries';

import { statusText } from './httpStatus';

/** What came of an attempt in a few words, and what to try where it was no success. */
export type AttemptOutcome = { succeeded: boolean; title: string; advice?: string | undefined };

/** How each kind of error is told. */
const knownErrors = {
  dns: {
    title: 'The host name can’t be found',
    advice:
      'Check the spelling of the host in the webhook’s URL. If it is right, its DNS entry may be missing, or be known only inside your network.',
  },
  connect: {
    title: 'The connection was refused or broke off',
    advice:
      'Check that the receiver is running, that the URL has the right port, and that no firewall keeps our requests out.',
  },
  tls: {
    title: 'A secure connection could not be made',
    advice:
      'The receiver’s certificate may have expired, be self-signed, or belong to another host. Renew it, with every intermediate certificate, or correct the host in the URL.',
  },
  timeout: {
    title: 'The receiver did not answer in time',
    advice:
      'Let the receiver answer 200 as soon as it has the event, and do the work afterwards. If it does so already, look at its load.',
  },
  redirect: {
    title: 'The receiver answered with a redirect',
    advice: 'Redirects are not followed. Enter the final URL in the webhook.',
  },
  blockedAddress: {
    title: 'Events are not sent to this address',
    advice:
      'The host leads to a private, loopback or link-local address. Enter a host that is public, or ask the server’s operators to allow this one.',
  },
} satisfies Record<AttemptErrorKind, { title: string; advice: string }>;
const errorOf = new Map<string, { title: string; advice: string }>(Object.entries(knownErrors));

/** What to try after an answer with one of these statuses; after any other one of a class, see below. */
const statusAdvice = new Map([
  [401, 'Check the API key: the receiver expects another one, or in another header or parameter.'],
  [403, 'Check the API key, and whether it may do what the receiver wants to do with it.'],
  [404, 'Check the path in the webhook’s URL: the receiver knows no such address.'],
  [405, 'Check the path in the webhook’s URL, and that the receiver accepts POST requests there.'],
  [410, 'The receiver has given up this address for good. Enter its new URL, or disable the webhook.'],
  [413, 'The event is larger than the receiver accepts. Raise the limit there.'],
  [415, 'Let the receiver accept a Content-Type of application/json.'],
  [429, 'The receiver gets more requests than it allows. Raise the limit there.'],
]);

/** What to try after an answer that was no success. */
function adviceFor(status: number): string {
  const known = statusAdvice.get(status);
  if (known !== undefined) return known;
  if (status >= 500) {
    return 'The receiver has a problem of its own. Look into its logs at the time of this attempt.';
  }
  if (status >= 400) return 'The receiver did not accept the request. Its answer may say why.';
  if (status >= 300) return knownErrors.redirect.advice;
  return 'Only an answer with a status from 200 to 299 counts as a success.';
}

/** What came of an attempt. A kind of error that we do not know is shown as it came. */
export function attemptOutcome({ response, error }: Pick<Attempt, 'response' | 'error'>): AttemptOutcome {
  if (error) {
    const { title, advice } = errorOf.get(error.kind) ?? { title: error.kind };
    const answer = response ? ` (${statusText(response.status)})` : '';
    return { succeeded: false, title: title + answer, advice };
  }
  if (!response) return { succeeded: false, title: 'No answer came' };
  const title = statusText(response.status);
  const succeeded = response.status >= 200 && response.status < 300;
  return succeeded ? { succeeded, title } : { succeeded, title, advice: adviceFor(response.status) };
}
