import { showList } from '../places';
import type { Action } from '../walk';

const kinds: [[label: string, values: string[]], ...[label: string, values: string[]][]] = [
  ['Sort', ['name', '-name', 'url', '-url', 'createdAt', '-createdAt', 'updatedAt', '-updatedAt']],
  ['Status', ['', 'enabled', 'disabled', 'failing']],
  ['Search', ['walk', 'example.com', 'quoted', 'CRM', '東京', 'no such webhook', '']],
  ['Per page', ['10', '25']],
  ['Event', ['', 'USER_CREATED', 'GROUP_DELETED']],
];

/** Searches, filters, sorts or pages. What the list shows then is compared after each step. */
export const find: Action = async (walk, random) => {
  const { page } = walk;
  await showList(walk);
  const choice = (label: string) => page.getByRole('combobox', { name: label, exact: true });
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  const clear = page.getByRole('button', { name: 'Clear search and filters' }).first();

  if ((await clear.isVisible()) && random.chance(0.5)) {
    await clear.click();
    return walk.say('clears search and filters');
  }
  const next = random.pick(['Next page', 'Previous page'] as const);
  if (random.chance(0.3) && (await link(next).isVisible())) {
    await link(next).click();
    return walk.say(`goes to the ${next.toLowerCase()}`);
  }
  // An empty world has no toolbar.
  if (!(await choice('Sort').isVisible())) return walk.say('finds no webhook to look for');
  const [label, values] = random.pick(kinds);
  const value = random.pickAny(values) ?? '';
  if (label === 'Search') {
    const box = page.getByRole('searchbox', { name: 'Search webhooks' });
    await box.fill(value);
    await box.press('Enter');
  } else {
    const select = choice(label);
    if (!(await select.isVisible())) return walk.say('finds one page only');
    // The catalogue is read when somebody comes near.
    await select.focus();
    await select.selectOption(value);
  }
  walk.say(`${label}: ${value || 'nothing'}`);
};
