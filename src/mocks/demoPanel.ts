import './demoPanel.css';

import { consoleFaultForm, operationFaultForm } from './demoFaultForms';
import { button, element, labelled } from './dom';
import type { Fault } from './faults';
import type { FaultSwitch } from './faultSwitch';
import { type ScenarioName, scenarios } from './seed/scenarios';
import { linkTo } from './settings';

type Options = {
  scenario: ScenarioName;
  faults: FaultSwitch;
  /** Seeds the data anew and shows it. */
  resetData: () => void;
  /** The address of the page that is open. */
  address?: () => string;
};

/**
 * The panel with which people choose a scenario, switch faults on and off, and copy a link to what they see. Gives the button
 * that opens it, and the panel. It is made anew each time: closed, there is nothing of it in the page.
 */
export function demoPanel({ scenario, faults, resetData, address = () => window.location.href }: Options) {
  const dialog = element('dialog', '', {
    class: 'demo-panel',
    'aria-labelledby': 'demo-panel-title',
    closedby: 'any',
  });
  let refresh = () => {};
  faults.subscribe(() => refresh());

  const opener = button('Demo', () => {
    dialog.replaceChildren(...contents());
    dialog.showModal();
  });
  opener.setAttribute('aria-haspopup', 'dialog');
  dialog.addEventListener('close', () => {
    refresh = () => {};
    dialog.replaceChildren();
    opener.focus();
  });
  // What is typed here is no shortcut of the console, nor is Escape meant for it.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());

  function contents(): HTMLElement[] {
    const title = element('h2', 'Demo', { id: 'demo-panel-title' });
    const close = button('Close', () => dialog.close());
    const header = element('div', '', { class: 'demo-panel-header' });
    header.append(title, close);

    const said = element('p', '', { role: 'status', class: 'demo-said' });
    const now = nowOn({ scenario, faults, say: (words) => (said.textContent = words), fallback: close });
    const link = linkField({
      link: () => linkTo(address(), scenario, faults.get()),
      say: (words) => (said.textContent = words),
    });
    refresh = () => {
      now.update();
      link.update();
    };
    refresh();
    const switchOn = (fault: Fault) => {
      faults.set([...new Set(faults.get()).add(fault)]);
      said.textContent = `Switched on: ${fault}. It takes effect with the next request, crash or script.`;
    };
    const faultForms = section('Faults', operationFaultForm(switchOn), consoleFaultForm(switchOn));
    const data = section(
      'Data',
      element(
        'p',
        'Each scenario has data of its own in this browser. Choosing another one loads this page anew and loses nothing: what was ' +
          'changed here is there again when you come back, and tabs with the same scenario share it. This tab keeps its scenario, ' +
          'other tabs keep theirs. Faults are of this tab alone.',
      ),
      button('Reset the data of this scenario', resetData),
    );
    return [
      header,
      section('Now', now.element, link.element, said),
      section(
        'Scenario',
        scenarioList(scenario, (name) => linkTo(address(), name, faults.get())),
      ),
      faultForms,
      data,
    ];
  }
  return { opener, dialog };
}

function section(heading: string, ...parts: HTMLElement[]): HTMLElement {
  const made = element('section');
  made.append(element('h3', heading), ...parts);
  return made;
}

/** What is on, at a glance, with a way to turn each thing off. */
function nowOn({
  scenario,
  faults,
  say,
  fallback,
}: {
  scenario: ScenarioName;
  faults: FaultSwitch;
  say: (words: string) => void;
  /** Gets the focus of a button that is gone. */
  fallback: HTMLElement;
}) {
  const place = element('div');
  const turnOff = (left: Fault[], words: string) => {
    faults.set(left);
    say(words);
    (place.querySelector('button') ?? fallback).focus();
  };
  const update = () => {
    const on = faults.get();
    const count = on.length === 0 ? 'No faults' : on.length === 1 ? '1 fault' : `${on.length} faults`;
    const summary = element('p');
    summary.append('Scenario ', element('strong', scenario), `. ${count} on${on.length > 0 ? ':' : '.'}`);
    const list = element('ul', '', { class: 'demo-on' });
    for (const fault of on) {
      const item = element('li');
      const off = button('Turn off', () =>
        turnOff(
          on.filter((one) => one !== fault),
          `Turned off: ${fault}.`,
        ),
      );
      off.setAttribute('aria-label', `Turn off ${fault}`);
      item.append(element('code', fault), off);
      list.append(item);
    }
    place.replaceChildren(summary);
    if (on.length > 0) place.append(list);
    if (on.length > 1) place.append(button('Turn all off', () => turnOff([], 'Faults are off.')));
  };
  return { element: place, update };
}

/** The link to what is shown now, and a button that copies it. */
function linkField({ link, say }: { link: () => string; say: (words: string) => void }) {
  const field = element('input', '', { id: 'demo-link', readonly: '' });
  const copy = button('Copy link', () => {
    void copyOrSelect(field).then(say);
  });
  const row = element('div', '', { class: 'demo-link' });
  row.append(labelled('Link to this page, scenario and faults', field), copy);
  return {
    element: row,
    update: () => {
      field.value = link();
    },
  };
}

/** Copies the text of a field, or selects it where that cannot be. Gives what to say. */
async function copyOrSelect(field: HTMLInputElement): Promise<string> {
  try {
    // Missing where the page is not served securely.
    await navigator.clipboard.writeText(field.value);
    return 'The link was copied.';
  } catch {
    field.select();
    return 'The browser does not allow copying: the link is selected, copy it yourself.';
  }
}

/** Each scenario as a link, so that it opens in a new tab too. */
function scenarioList(current: ScenarioName, addressOf: (name: ScenarioName) => string): HTMLElement {
  const list = element('ul', '', { class: 'demo-scenarios' });
  // Object.keys forgets that the table's keys are known.
  for (const name of Object.keys(scenarios) as ScenarioName[]) {
    const { title, description } = scenarios[name];
    const about = element('span', `${title}. ${description}`, { id: `demo-scenario-${name}` });
    const link = element('a', name, { href: addressOf(name), 'aria-describedby': about.id });
    if (name === current) link.setAttribute('aria-current', 'true');
    const item = element('li');
    item.append(link, about);
    list.append(item);
  }
  return list;
}
