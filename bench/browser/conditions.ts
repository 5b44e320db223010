/** How a page is opened. */
export type Circumstances = {
  /** How many times slower the processor is. */
  cpu: number;
  network?: 'slow4g';
  /** The third visit of one browser: the files are in its cache. The code that it made of them is not: a private context keeps none. */
  warm?: true;
};

/** The loads. Cold: a browser that has never been here. */
export const conditions = {
  'cold-1x': { cpu: 1 },
  'cold-4x': { cpu: 4 },
  'cold-1x-slow4g': { cpu: 1, network: 'slow4g' },
  'cold-4x-slow4g': { cpu: 4, network: 'slow4g' },
  'warm-1x': { cpu: 1, warm: true },
  'warm-4x-slow4g': { cpu: 4, network: 'slow4g', warm: true },
} as const satisfies Record<string, Circumstances>;

export type Condition = keyof typeof conditions;

/** Chrome's developer tools call this "Slow 4G": latency in ms for each request, throughput in bytes a second. */
export const slow4g = {
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
