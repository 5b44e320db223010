import { reloadSafely } from './leaving';

/*
 * After a deployment the files that an open page knows may be gone. A reload gets the new ones; but where it does not help, it
 * must not be tried for ever. So the tab remembers which build it was reloaded for, and because of which part.
 */

const storageKey = 'webhook-console.reloaded-for';

/** Least time between two such reloads, in milliseconds, should a server hand out a different build each time. */
const leastDistance = 30_000;

/** How long the server may take to show that it is there, in milliseconds. */
const patience = 5000;

type Reload = { build: string; part: string; at: number };

/** What tells one build from another: the address of its first script, which carries a hash. */
const currentBuild = () => document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';

const isReload = (value: unknown): value is Reload =>
  typeof value === 'object' && value !== null && 'build' in value && 'part' in value && 'at' in value;

function readReloads(): Reload[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isReload) : [];
  } catch {
    return [];
  }
}

/** Says whether it was kept: without a memory the page must not be reloaded at all. */
function keepReloads(reloads: Reload[]): boolean {
  try {
    if (reloads.length === 0) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, JSON.stringify(reloads));
    return true;
  } catch {
    return false;
  }
}

/** Reloads the page because the code of `part` can't be had: once a build, and only if nothing is lost. Says whether it does. */
export function reloadOnce(part: string, now = Date.now()): boolean {
  const build = currentBuild();
  const before = readReloads();
  if (before.some((reload) => reload.build === build || now - reload.at < leastDistance)) return false;
  if (!keepReloads([...before, { build, part, at: now }])) return false;
  if (reloadSafely()) return true;
  keepReloads(before);
  return false;
}

/** Notes that the code of `part` has come: should it be missing again one day, that is another story. */
export function forgetReload(part: string): void {
  const before = readReloads();
  const others = before.filter((reload) => reload.part !== part);
  if (others.length < before.length) keepReloads(others);
}

/** Whether the server that hands out the console can be reached: a reload without it would lose the page. Never throws. */
export async function canReload(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const page = await fetch(import.meta.env.BASE_URL, {
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    return page.ok;
  } catch {
    return false;
  }
}
