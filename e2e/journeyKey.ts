import { apiKeyLength } from '~/contract/apiKey';

import { journeyKeyStart } from './redact';

/** An API key that no other journey or run has. */
export const newJourneyKey = (): string =>
  `${journeyKeyStart}${crypto.randomUUID().replaceAll('-', '')}-9Zx4`;

/** Refuses a key that would not be known as one in what a failed journey leaves behind. What is too short for a key is none. */
export function requireJourneyKey(key: string): void {
  if (key.length < apiKeyLength.min || key.startsWith(journeyKeyStart)) return;
  throw new Error(
    `API keys of journeys begin with "${journeyKeyStart}", so that they can be redacted. See redact.ts.`,
  );
}
