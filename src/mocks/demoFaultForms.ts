import { type EndpointName, endpoints } from '~/contract/endpoints';

import { button, element, labelled, select } from './dom';
import { type Fault, isFault } from './faults';
import { consoleFaultTable, type FaultEntry, faultGroups, faultTable } from './faultTable';

// Object.keys and Object.entries forget that the tables' keys are known.
const operations = Object.keys(endpoints) as EndpointName[];
const kinds = Object.entries(faultTable) as [keyof typeof faultTable, FaultEntry][];
const consoleKinds = Object.keys(consoleFaultTable) as (keyof typeof consoleFaultTable)[];

const isRead = (name: EndpointName) => endpoints[name].method === 'GET';
const hasId = (operation: string) =>
  operations.some((name) => name === operation && endpoints[name].path.includes('{id}'));
const option = (name: string) => [name, name] as const;

/** The form that breaks an operation of the API. `onSwitchOn` gets the fault that was put together. */
export function operationFaultForm(onSwitchOn: (fault: Fault) => void): HTMLElement {
  const operation = select('demo-operation', [
    ['Every operation', [['*', '* (all)']]],
    ['Reads', operations.filter(isRead).map(option)],
    ['Writes', operations.filter((name) => !isRead(name)).map(option)],
  ]);
  const kind = select(
    'demo-kind',
    faultGroups.map((group) => [
      group,
      kinds
        .filter(([, entry]) => entry.group === group)
        .map(([name, { title }]) => [name, `${name}: ${title}`] as const),
    ]),
  );
  const once = element('input', '', { type: 'checkbox', id: 'demo-once' });
  const onceLabel = element('label', '', { for: 'demo-once', class: 'demo-check' });
  onceLabel.append(once, 'Only the next request');
  const target = element('input', '', { id: 'demo-target', autocomplete: 'off', spellcheck: 'false' });
  const targetField = labelled('Only for the id (optional)', target);
  const about = element('p', '', { id: 'demo-kind-about', class: 'demo-about' });
  kind.setAttribute('aria-describedby', about.id);
  const problem = element('p', '', { role: 'alert', class: 'demo-problem' });

  const update = () => {
    const entry = kinds.find(([name]) => name === kind.value)?.[1];
    about.textContent = entry ? `${entry.description} For: ${entry.use}` : '';
    targetField.hidden = !hasId(operation.value);
    problem.textContent = '';
  };
  operation.addEventListener('change', update);
  kind.addEventListener('change', update);
  update();

  const on = button('Switch on', () => {
    const id = targetField.hidden ? '' : target.value.trim();
    const name = `${operation.value}:${kind.value}${once.checked ? ':once' : ''}${id && `@${id}`}`;
    problem.textContent = isFault(name) ? '' : 'An id has no spaces.';
    if (isFault(name)) onSwitchOn(name);
  });
  return form('A fault of the API', [
    labelled('Operation', operation),
    labelled('Fault', kind),
    about,
    targetField,
    problem,
    row(onceLabel, on),
  ]);
}

/** The form that breaks the console itself: a part that crashes, a script that is missing. */
export function consoleFaultForm(onSwitchOn: (fault: Fault) => void): HTMLElement {
  const kind = select('demo-console-kind', [
    ['The console', consoleKinds.map((name) => [name, `${name}: ${consoleFaultTable[name].title}`] as const)],
  ]);
  const about = element('p', '', { id: 'demo-console-about', class: 'demo-about' });
  kind.setAttribute('aria-describedby', about.id);
  const place = element('div');
  let target = select('demo-console-target', []);

  const update = () => {
    const chosen = consoleKinds.find((name) => name === kind.value) ?? 'ui:crash';
    const { description, use, targets } = consoleFaultTable[chosen];
    about.textContent = `${description} For: ${use}`;
    target = select(
      'demo-console-target',
      Object.entries<readonly string[]>(targets).map(([group, names]) => [group, names.map(option)]),
    );
    place.replaceChildren(labelled(chosen === 'ui:crash' ? 'Part' : 'Script', target));
  };
  kind.addEventListener('change', update);
  update();

  const on = button('Switch on', () => {
    const name = `${kind.value}@${target.value}`;
    if (isFault(name)) onSwitchOn(name);
  });
  return form('A fault of the console', [labelled('What', kind), about, place, row(on)]);
}

function row(...controls: HTMLElement[]) {
  const made = element('div', '', { class: 'demo-row' });
  made.append(...controls);
  return made;
}

function form(legend: string, parts: HTMLElement[]): HTMLElement {
  const made = element('fieldset');
  made.append(element('legend', legend), ...parts);
  return made;
}
