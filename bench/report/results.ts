import type { Condition } from '../browser/conditions';
import type { AppName } from '../options';
import type { Load } from '../suites/load';

/** All that was measured, one value for each round. */
export type Results = {
  when: string;
  machine: { node: string; processors: number; model: string; browser: string };
  load: { app: AppName; condition: Condition; value: Load }[];
  /** What went wrong, in a sentence each. */
  failures: string[];
};
