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
