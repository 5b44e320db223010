import './demoBanner.css';

import type { FaultSwitch } from './faultSwitch';

type Options = {
  faults: FaultSwitch;
  /** Names in the address that the mock does not know. */
  unknown: string[];
  /** What just happened, for the status line; read out politely. */
  notice: string;
  /** Seeds the data anew and shows it. */
  resetData: () => void;
};

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = '') {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function button(text: string, onClick: () => void) {
  const made = element('button', text);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

/** Puts the demo banner above the console. Plain DOM, so that it stands whatever the console does. */
export function mountDemoBanner({ faults, unknown, notice, resetData }: Options): void {
  const banner = element('aside');
  banner.className = 'demo-banner';
  banner.setAttribute('aria-label', 'Demo data');
  const about = element(
    'p',
    'Demo data: this console runs on a mock API in your browser. Nothing is sent anywhere.',
  );
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

  banner.append(about, reset, faultList, turnOff);
  if (unknown.length > 0) banner.append(element('p', `The mock does not know: ${unknown.join(', ')}.`));
  banner.append(status);
  document.body.prepend(banner);
  // Screen readers announce what changes in a status, not what it holds when it appears.
  setTimeout(() => {
    status.textContent ||= notice;
  }, 200);
}
