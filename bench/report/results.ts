import type { AppName, SuiteName } from '../options';
import type { Timing } from '../browser/inPage';
import type { Bytes } from '../suites/bytes';
import type { Load } from '../suites/load';
import type { Scale } from '../suites/scale';
import type { Soak } from '../suites/soak';

/** What each suite measures in one go. */
export type Values = { bytes: Bytes; load: Load; interact: Timing; scale: Scale; soak: Soak };

/** What was measured of an app in one round. `condition` says how, in words. */
export type Measurement = {
  [Suite in SuiteName]: { suite: Suite; app: AppName; condition: string; values: Values[Suite] };
}[SuiteName];

/** A run, with one measurement for each round. */
export type Results = {
  when: string;
  machine: { node: string; processors: number; model: string; browser: string };
  /** What the command line said. */
  args: string[];
  measurements: Measurement[];
  /** What went wrong, in a sentence each. */
  failures: string[];
};
