import { canReload, forgetReload, reloadOnce } from './reloadOnce';

/** Why a part has no code: the server can't be reached now; or it can, and does not have it. */
export type Trouble = 'unreachable' | 'missing';

/**
 * Loads the code of a part. Where it is missing, which after a deployment it is, the page is reloaded once, unless something
 * would be lost by it: then this never resolves. Never rejects.
 */
export async function loadPart<Code>(
  name: string,
  load: () => Promise<Code>,
): Promise<{ code: Code } | { trouble: Trouble }> {
  // Twice, since the connection may come back just after the code was asked for: only what fails again, with the server there, is missing.
  for (let attempts = 2; attempts > 0; attempts -= 1) {
    try {
      const code = await load();
      forgetReload(name);
      return { code };
    } catch {
      if (!(await canReload())) return { trouble: 'unreachable' };
    }
  }
  if (!reloadOnce(name)) return { trouble: 'missing' };
  return new Promise<never>(() => {});
}
