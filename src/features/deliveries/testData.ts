import * as z from 'zod/mini';

/*
 * The data of test events as somebody edited it, one for each webhook and event type. It lives in sessionStorage, for the same
 * reasons as the draft of the create form: it survives a reload and ends with the tab, and whoever signs in next in this tab is
 * told apart by `owner`. Storage that is blocked or full means that it is not kept, and never an error.
 */

const storageKey = (webhookId: string, eventType: string) =>
  `webhook-console.testData.${encodeURIComponent(webhookId)}/${eventType}`;

const TestData = z.object({
  /** E-mail address of who edited it. */
  owner: z.string(),
  /** As it was typed, JSON or not yet. */
  text: z.string(),
});
export type TestData = z.infer<typeof TestData>;

/** What was edited for this webhook and event type, if anything. Never throws. */
export function loadTestData(webhookId: string, eventType: string): TestData | undefined {
  try {
    const stored = sessionStorage.getItem(storageKey(webhookId, eventType)) ?? 'null';
    return TestData.safeParse(JSON.parse(stored)).data;
  } catch {
    return undefined;
  }
}

/** Keeps what is edited; undefined, when it is the example again, forgets it. Never throws. */
export function saveTestData(webhookId: string, eventType: string, data: TestData | undefined): void {
  const key = storageKey(webhookId, eventType);
  try {
    if (data) sessionStorage.setItem(key, JSON.stringify(data));
    else sessionStorage.removeItem(key);
  } catch {
    // Blocked or full: see above.
  }
}
