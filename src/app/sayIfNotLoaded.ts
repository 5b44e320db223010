/** How long the console's code may take before something must be wrong, in milliseconds. */
const patience = 45_000;

/** Of what Shell and NotLoaded draw. */
export const shellId = 'shell';
export const notLoadedId = 'not-loaded';

/**
 * Where the console's own code can't be had, or is none that this browser understands, nothing of it can say so: the page itself
 * does, in place of the outlines that wait for it.
 */
export function sayIfNotLoaded(): void {
  const say = () => {
    const words = document.getElementById(notLoadedId);
    const outlines = document.querySelector(`#${shellId} main`);
    // The console has taken their place, or it is said already.
    if (!(words instanceof HTMLTemplateElement) || !outlines) return;
    outlines.replaceChildren(words.content.cloneNode(true));
    outlines.querySelector('button')?.addEventListener('click', () => window.location.reload());
  };
  // A script that can't be had does not bubble. What browser extensions do wrong has another address.
  const onError = ({ target, filename = '' }: Partial<ErrorEvent>) => {
    const isOurs = target instanceof HTMLScriptElement || filename.startsWith(window.location.origin);
    if (!isOurs) return;
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', say);
    else say();
  };
  window.addEventListener('error', onError, true);
  setTimeout(say, patience);
}
