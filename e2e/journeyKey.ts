/** How every API key that a journey makes up begins. Whatever a failed journey leaves behind is rid of what begins like this. */
export const journeyKeyStart = 'journey-key-';

/** An API key that no other journey or run has. */
export const newJourneyKey = (): string =>
  `${journeyKeyStart}${crypto.randomUUID().replaceAll('-', '')}-9Zx4`;
