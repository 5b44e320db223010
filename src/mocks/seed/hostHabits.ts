/** How a host answers as long as nothing is wrong with it. */
export type HostHabit = {
  status: 200 | 202 | 204;
  /** Half of the answers are faster than about this, in milliseconds. */
  typicalMs: number;
  /** How long an event waits for its turn, where the endpoint is too slow for what it is sent. */
  queueMs?: number;
  /** Share of the attempts that fail, though the next one may succeed. */
  hiccups?: number;
  /** Share of the deliveries that it refuses however often they come. */
  refusals?: number;
};

/** Hosts of the demo data, by name. */
export const hostHabits = new Map<string, HostHabit>([
  ['crm.example.com', { status: 200, typicalMs: 140 }],
  ['audit.example.org', { status: 202, typicalMs: 60, hiccups: 0.002 }],
  ['siem.example.com', { status: 200, typicalMs: 210, hiccups: 0.012 }],
  ['datenschutz.example', { status: 204, typicalMs: 320 }],
  ['notify.example.com', { status: 200, typicalMs: 1900, queueMs: 90_000, hiccups: 0.03, refusals: 0.008 }],
  ['partners.example.org', { status: 200, typicalMs: 480, hiccups: 0.02 }],
  ['ingest.eu-central-1.warehouse.example.com', { status: 200, typicalMs: 760, refusals: 0.05 }],
  ['payroll.example.org', { status: 200, typicalMs: 400, hiccups: 0.05 }],
]);
