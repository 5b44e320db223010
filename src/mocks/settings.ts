import { type Fault, isFault } from './faults';
import { isScenarioName, type ScenarioName } from './seed/scenarios';

/** What a console address asks of the mock: `?scenario=empty&fault=listWebhooks:internal&fault=createWebhook:slow`. */
export type Settings = {
  /** Absent: stay with the stored data. */
  scenario?: ScenarioName;
  /** Absent: stay with the faults that are on. `fault=none` switches all off. */
  faults?: Fault[];
  /** Names that are neither a scenario nor a fault. */
  unknown: string[];
};

/** Reads the mock's settings from a query string. Never throws. */
export function readSettings(search: string): Settings {
  const query = new URLSearchParams(search);
  const scenario = query.get('scenario');
  const faults = query.getAll('fault');
  const named = faults.filter((name) => name !== 'none');
  return {
    ...(scenario !== null && isScenarioName(scenario) && { scenario }),
    ...(faults.length > 0 && { faults: named.filter(isFault) }),
    unknown: [
      ...(scenario === null || isScenarioName(scenario) ? [] : [`scenario ${scenario}`]),
      ...named.filter((name) => !isFault(name)).map((name) => `fault ${name}`),
    ],
  };
}

/** The same address without the mock's settings: the console itself must not know them. */
export function withoutSettings(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('scenario');
  url.searchParams.delete('fault');
  return url.href;
}

/** The address that shows a page as it is now: the scenario and the faults, and no others. */
export function linkTo(address: string, scenario: ScenarioName, faults: readonly Fault[]): string {
  const url = new URL(withoutSettings(address));
  url.searchParams.append('scenario', scenario);
  for (const fault of faults.length > 0 ? faults : ['none']) url.searchParams.append('fault', fault);
  // These may stand in a query string as they are, and people read them.
  return url.href.replaceAll('%3A', ':').replaceAll('%40', '@');
}

/**
 * The same address without a slash at its end: static hosts add one to the address of a folder, and the console's own addresses
 * have none. `base` is where the console is served from.
 */
export function withoutSlash(address: string, base: string): string {
  const url = new URL(address);
  if (url.pathname !== base) url.pathname = url.pathname.replace(/\/$/, '');
  return url.href;
}
