import type { Page } from '@playwright/test';

import * as create from './createView';
import * as log from './deliveryLog';
import * as switches from './faults';
import * as testing from './testTab';
import * as list from './webhookList';
import * as webhook from './webhookPage';

type Helper = (page: Page, ...rest: never[]) => unknown;
type OnPage<Helpers> = {
  [Name in keyof Helpers]: Helpers[Name] extends (page: Page, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never;
};

/** Helpers with the journey's page filled in. */
function onPage<Helpers extends Record<string, Helper>>(page: Page, helpers: Helpers): OnPage<Helpers> {
  const bound = Object.entries(helpers).map(([name, helper]) => [
    name,
    (...rest: never[]) => helper(page, ...rest),
  ]);
  return Object.fromEntries(bound) as OnPage<Helpers>; // the same names, each with its page
}

/*
 * What a journey can ask for by name, as in `test('…', async ({ webhookList, createView, faults }) => …)`. They are the helpers of the
 * files named above with the journey's page filled in: where a journey has a second page, it calls those.
 */
const webhookList = {
  open: list.openList,
  heading: list.listHeading,
  createLink: list.createLink,
  rows: list.rows,
  rowOf: list.rowOf,
  cell: list.cellOf,
  searchBox: list.searchBox,
  choice: list.choice,
  expectToast: list.expectToast,
};
const createView = {
  open: create.openCreateView,
  nameField: create.nameField,
  urlField: create.urlField,
  descriptionField: create.descriptionField,
  apiKeyField: create.apiKeyField,
  events: create.events,
  event: create.event,
  searchBox: create.searchBox,
  createButton: create.createButton,
  cancelButton: create.cancelButton,
  errors: create.formErrors,
  discardDialog: create.discardDialog,
  fillIn: create.fillIn,
  expectFilledIn: create.expectFilledIn,
};
const webhookPage = {
  open: webhook.openWebhook,
  openEditView: webhook.openEditView,
  switchOf: webhook.switchOf,
  expectSettled: webhook.expectSettled,
  saveButton: webhook.saveButton,
};
const deliveryLog = {
  open: log.openLog,
  table: log.logTable,
  rows: log.logRows,
  filter: log.filter,
};
const testTab = {
  open: testing.openTestTab,
  addWebhook: testing.addWebhook,
  data: testing.dataField,
  send: testing.sendTest,
  result: testing.result,
  openDelivery: testing.openDelivery,
};
const faults = { set: switches.setFaults, turnOff: switches.turnOffFaults };

/** The console, as journeys ask for it. */
export type Console = {
  /** The list of webhooks. */
  webhookList: OnPage<typeof webhookList>;
  /** The form that creates a webhook. */
  createView: OnPage<typeof createView>;
  /** The page of one webhook, and its form. */
  webhookPage: OnPage<typeof webhookPage>;
  /** The log of one webhook's deliveries. */
  deliveryLog: OnPage<typeof deliveryLog>;
  /** The Test tab of one webhook. */
  testTab: OnPage<typeof testTab>;
  /** The mock's faults. */
  faults: OnPage<typeof faults>;
};

const fixture =
  <Helpers extends Record<string, Helper>>(helpers: Helpers) =>
  async ({ page }: { page: Page }, use: (bound: OnPage<Helpers>) => Promise<void>): Promise<void> =>
    use(onPage(page, helpers));

/** Makes them for a journey's page. */
export const pagesOf = {
  webhookList: fixture(webhookList),
  createView: fixture(createView),
  webhookPage: fixture(webhookPage),
  deliveryLog: fixture(deliveryLog),
  testTab: fixture(testTab),
  faults: fixture(faults),
};
