import { isScenarioName, type ScenarioName } from './seed/scenarios';
import type { KeyValueStorage } from './storage';

const scenarioKey = 'webhook-console.mock.scenario';

/** Which scenario a tab shows. */
export type ScenarioChoice = { get: () => ScenarioName; set: (scenario: ScenarioName) => void };

/**
 * Opens the choice of a tab: it lasts as long as the tab, whatever others choose. A new tab begins with what was chosen last in
 * this browser, so that a link opened in one leads to what it was a link to.
 */
export function openScenarioChoice(tab: KeyValueStorage, browser: KeyValueStorage): ScenarioChoice {
  const known = (storage: KeyValueStorage) => {
    const name = storage.getItem(scenarioKey);
    return isScenarioName(name) ? name : undefined;
  };
  const get = () => known(tab) ?? 'standard';
  tab.setItem(scenarioKey, known(tab) ?? known(browser) ?? 'standard');
  return {
    get,
    set: (scenario) => {
      tab.setItem(scenarioKey, scenario);
      browser.setItem(scenarioKey, scenario);
    },
  };
}
