import './demoBanner.css';

import { demoPanel } from './demoPanel';
import { button, element } from './dom';
import type { FaultSwitch } from './faultSwitch';
import type { ScenarioName } from './seed/scenarios';

type Options = {
  /** The one that is shown. */
  scenario: ScenarioName;
  faults: FaultSwitch;
  /** Names in the address that the mock does not know. */
  unknown: string[];
  /** What just happened, for the status line; read out politely. */
  notice: string;
  /** Seeds the data anew and shows it. */
  resetData: () => void;
};

/** Puts the demo banner above the console. Plain DOM, so that it stands whatever the console does. */
export function mountDemoBanner({ scenario, faults, unknown, notice, resetData }: Options): void {
  const banner = element('aside');
  banner.className = 'demo-banner';
  banner.setAttribute('aria-label', 'Demo data');
  const about = element(
    'p',
    'Demo data: this console runs on a mock API in your browser. Nothing is sent anywhere.',
  );
  const { opener, dialog } = demoPanel({ scenario, faults, resetData });
  const reset = button('Reset demo data', resetData);
  const status = element('p');
  status.setAttribute('role', 'status');

  const faultList = element('p');
  const turnOff = button('Turn off faults', () => {
    faults.set([]);
    // The button is gone now: the focus must not fall off the page with it.
    reset.focus();
    status.textContent = 'Faults are off.';
  });
  const showFaults = () => {
    const on = faults.get();
    faultList.textContent = `${on.length > 1 ? 'Faults' : 'Fault'} on: ${on.join(', ')}`;
    faultList.hidden = on.length === 0;
    turnOff.hidden = on.length === 0;
    if (on.length > 0) status.textContent = '';
  };
  showFaults();
  faults.subscribe(showFaults);

  if (scenario !== 'standard') about.append(` Scenario: ${scenario}.`);
  banner.append(about, opener, reset, faultList, turnOff);
  if (unknown.length > 0) banner.append(element('p', `The mock does not know: ${unknown.join(', ')}.`));
  banner.append(status, dialog);
  document.body.prepend(banner);
  // Screen readers announce what changes in a status, not what it holds when it appears.
  setTimeout(() => {
    status.textContent ||= notice;
  }, 200);
}
