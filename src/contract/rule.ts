import * as z from 'zod/mini';

/** Why a value is refused: a stable code for programs, a sentence for the person who typed it. */
export type Broken = { code: string; message: string };

/** A rule looks at one value and says what is wrong with it, or nothing. */
export type Rule<T> = (value: T) => Broken | undefined;

/** Turns a rule into a zod check. The server's problem details and the form show the same code and sentence. */
export const obeys = <T>(rule: Rule<T>) =>
  z.check<T>((payload) => {
    const broken = rule(payload.value);
    if (broken) {
      payload.issues.push({
        code: 'custom',
        // Rules that look at several fields run all the same.
        continue: true,
        input: payload.value,
        message: broken.message,
        params: { code: broken.code },
      });
    }
  });

/** Length as a person counts it: in code points, which is also how JSON Schema counts. */
export const characters = (text: string): number => [...text].length;
