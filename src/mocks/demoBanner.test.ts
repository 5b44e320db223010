// @vitest-environment jsdom
import { getByRole, queryByRole } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';

import { mountDemoBanner } from './demoBanner';
import { openFaultSwitch } from './faultSwitch';
import { memoryStorage } from './storage';

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});

function mount(options: Partial<Parameters<typeof mountDemoBanner>[0]> = {}) {
  const faults = openFaultSwitch(memoryStorage(), ['listWebhooks:internal']);
  mountDemoBanner({ scenario: 'standard', faults, unknown: [], notice: '', resetData: () => {}, ...options });
  return { faults, banner: getByRole(document.body, 'complementary', { name: 'Demo data' }) };
}

it('stands above the console and says what this is', () => {
  const { banner } = mount({ unknown: ['fault odd'] });
  expect(document.body.firstElementChild).toBe(banner);
  expect(banner.textContent).toContain('this console runs on a mock API in your browser');
  expect(banner.textContent).toContain('The mock does not know: fault odd.');
});

it('resets the data', () => {
  const resetData = vi.fn();
  const { banner } = mount({ resetData });
  getByRole(banner, 'button', { name: 'Reset demo data' }).click();
  expect(resetData).toHaveBeenCalledOnce();
});

it('shows which faults are on and turns them off', () => {
  const { banner, faults } = mount();
  expect(banner.textContent).toContain('Fault on: listWebhooks:internal');
  getByRole(banner, 'button', { name: 'Turn off faults' }).click();
  expect(faults.get()).toEqual([]);
  expect(queryByRole(banner, 'button', { name: 'Turn off faults' })).toBeNull();
  expect(document.activeElement?.textContent).toBe('Reset demo data');
  expect(getByRole(banner, 'status').textContent).toBe('Faults are off.');
});

it('announces what just happened', async () => {
  const { banner } = mount({ notice: 'Demo data was reset.' });
  await vi.waitFor(() => expect(getByRole(banner, 'status').textContent).toBe('Demo data was reset.'));
});
