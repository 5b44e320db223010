import { fileURLToPath } from 'node:url';

/** What is recorded of a journey that fails. No film: it would cost more than the journey itself. */
const trace = { mode: 'retain-on-failure', screenshots: false } as const;

/** Nobody can take a key out of a picture, so keys are dots in it. Playwright hands the style on to `page.screenshot`. */
const screenshot = {
  mode: 'only-on-failure',
  style: 'input[name="apiKey"] { -webkit-text-security: disc !important }',
} as const;

/** Settings of what is recorded, for a config's `use`. */
export const recording = { trace, screenshot };

/** Comes before all other reporters: what they report, and the files that they copy, are rid of API keys by then. */
export const redactingReporter = fileURLToPath(new URL('redactingReporter.ts', import.meta.url));

/** Runs when all journeys have run, whatever reporters there are. */
export const redactLeftovers = fileURLToPath(new URL('redactLeftovers.ts', import.meta.url));
