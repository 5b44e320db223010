/**
 * The product documentation, "Webhook Settings", by sections and the rules that each states, in our own short words. A journey names
 * the rules that it shows with their tags, such as `@doc-url-https`; `npm run journeys` writes COVERAGE.md from both.
 */
export const documentation = {
  settings: {
    title: 'Webhook Settings',
    rules: {
      'told-at-once': 'when an event happens, a message is sent to the webhook’s URL by HTTP POST',
    },
  },
  tab: {
    title: 'Accessing the Webhook Setting Tab',
    rules: { sidebar: 'Settings in the sidebar, then Webhook Settings on the left' },
  },
  'create-view': {
    title: 'Accessing the Create Webhook View',
    rules: { button: 'Create Webhook is a button on the right of Webhook Settings' },
  },
  setup: {
    title: 'Setting Up a Webhook Endpoint from Another System’s Configuration Interface',
    rules: {
      url: 'one says where the data is sent',
      events: 'one says which events trigger it',
      authentication: 'one says how the webhook authenticates itself',
    },
  },
  proceed: {
    title: 'To Proceed or Cancel an Action',
    rules: { create: 'Create goes on with the action', cancel: 'Cancel aborts it' },
  },
  name: {
    title: 'Webhook Name',
    rules: {
      identifies: 'the name tells webhooks apart',
      descriptive: 'the form asks for a descriptive one',
    },
  },
  events: {
    title: 'Webhook Events (the field)',
    rules: { choose: 'one chooses the events that trigger the webhook' },
  },
  type: {
    title: 'Notification Type',
    rules: { rest: 'REST, which notifies the other system by its API' },
  },
  url: {
    title: 'URL',
    rules: {
      address: 'a web address that notifications are sent to',
      safe: 'what it leads to can be judged',
    },
  },
  'api-key': {
    title: 'API Key',
    rules: {
      optional: 'it can be used, and need not be',
      verifies: 'it is sent along, so that the receiver can tell who asks',
      secret: 'it stays secret',
    },
  },
  'event-kinds': {
    title: 'Webhook Events (what they are)',
    rules: {
      vary: 'events depend on the systems involved: the catalogue is the server’s',
      notify: 'the receiver is told as things happen, without asking again and again',
    },
  },
  body: {
    title: 'Webhook Request Body',
    rules: {
      fields: 'event_time, event_type, current_context and data',
      'data-by-type': 'the data changes with the event type',
    },
  },
  available: {
    title: 'Available webhook events',
    rules: { all: 'every event of the table can be found and chosen', described: 'each has its description' },
  },
} as const;

type Documentation = typeof documentation;

/** The tag of a rule: its section and its name. */
export type RuleTag = {
  [Section in keyof Documentation]: `@doc-${Section}-${keyof Documentation[Section]['rules'] & string}`;
}[keyof Documentation];
