/** What the console does about a fault: the word in the matrix, and what it stands for. */
export const outcomes = {
  again: 'tries again by itself, twice and more slowly each time; then says why, with Retry',
  why: 'says why, with Retry',
  closed: 'says which permission is missing and who can give it; another try could not help',
  gone: 'says that it is not there, and leads back',
  'goes on':
    'goes on without: only the name in the title bar is missing, and what depends on permissions is left to the server',
  'sign in': 'says that the session has ended and how to sign in; what is typed stays',
  refused:
    'says why, next to the button or field; nothing happened, what is typed stays, and the next press works',
  once: 'asks again with the same Idempotency-Key; when that tells nothing either, says that it is unclear; however often it is pressed, it happens once',
  looks:
    'reads the webhook to find out what happened, and says so: “Nothing was changed.”, or that it is saved, or a conflict',
  deleted: 'counts as deleted',
  waits: 'shows progress, after 8 seconds explains itself, and takes the answer',
} as const;

export type Outcome = keyof typeof outcomes;
