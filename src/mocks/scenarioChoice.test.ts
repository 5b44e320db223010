import { expect, it } from 'vitest';

import { openScenarioChoice } from './scenarioChoice';
import { memoryStorage } from './storage';

it('is a tab’s own and lasts; a new tab begins with the last one chosen', () => {
  const [browser, tab, otherTab] = [memoryStorage(), memoryStorage(), memoryStorage()];
  const [choice, other] = [openScenarioChoice(tab, browser), openScenarioChoice(otherTab, browser)];
  expect(choice.get()).toBe('standard');
  choice.set('many');
  expect(other.get()).toBe('standard');
  expect(openScenarioChoice(otherTab, browser).get()).toBe('standard');
  expect(openScenarioChoice(tab, browser).get()).toBe('many');
  expect(openScenarioChoice(memoryStorage(), browser).get()).toBe('many');
});

it('is the standard one where the stored one is unknown', () => {
  const browser = memoryStorage(new Map([['webhook-console.mock.scenario', 'gone']]));
  expect(openScenarioChoice(memoryStorage(), browser).get()).toBe('standard');
});
