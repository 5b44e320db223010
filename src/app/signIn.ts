import { prepareToLeave } from '~/ui/leaving';

let loginUrl: string | undefined;

/** Sets where people sign in; call it once, before the console is shown. See `parseLoginUrl`. */
export function configureSignIn(url: string | undefined): void {
  loginUrl = url;
}

/** Whether this console knows where people sign in. */
export const isSignInKnown = (): boolean => loginUrl !== undefined;

/**
 * Where to sign in, with the way back to `here`: the address of the page that is open, and so of nobody else's origin.
 * undefined when this console does not know.
 */
export function signInAddress(here: string): string | undefined {
  if (loginUrl === undefined) return undefined;
  const url = new URL(loginUrl, here);
  url.searchParams.set('returnTo', here);
  return url.href;
}

/** Goes to the sign-in page. What was typed is kept first. */
export function signIn(): void {
  const address = signInAddress(window.location.href);
  if (address === undefined) return;
  prepareToLeave();
  window.location.assign(address);
}
