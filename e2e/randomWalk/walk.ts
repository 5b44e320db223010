import type { Page } from '@playwright/test';

import type { Random } from './random';
import type { WalkFault } from './walkFaults';
import type { World } from './world';

/** A walk under way: the console in two tabs, and what the walk believes. */
export type Walk = {
  /** The tab that is walked through; faults are on in it alone. */
  page: Page;
  /** Another tab of the same browser without faults: another administrator, and the way to what the server holds. */
  other: Page;
  /** What the server holds, as far as the walk knows; after each step it is compared with what it does hold. */
  world: World;
  /** The faults that are on in `page`. */
  faults: WalkFault[];
  /** Whether `page` may show what it read before a change elsewhere, or could not read what it should show. */
  behind: boolean;
  /** The number of the step, for names that no other step gives. */
  step: number;
  /** Adds words to the trail. */
  say: (words: string) => void;
};

/**
 * One kind of thing that an administrator does. It acts, says in words what it does, checks what the console says of it, and
 * sets `world` to what the server has to hold then. Gives false when it turned out that there was nothing to do.
 */
export type Action = (walk: Walk, random: Random) => Promise<void>;
