/*
 * How somebody sees what a crash of a part looks like: the demo has parts crash while they are rendered. Nothing in a
 * production build asks for it.
 */

let isAskedFor: (part: string) => boolean = () => false;

/** Has every part crash for which `when` says so, from its next rendering on. */
export const provokeCrashes = (when: (part: string) => boolean): void => {
  isAskedFor = when;
};

/** @throws when the demo asks for a crash of this part. */
export function CrashTest({ part }: { part: string }): null {
  if (isAskedFor(part)) throw new Error('This crash was asked for.');
  return null;
}
