import { afterEach, beforeEach, expect, vi } from 'vitest';

// A test fails on a console error or warning that it did not silence itself with its own spy.
let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      complaints.push(`console.${method}: ${args.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(complaints, 'no console errors or warnings').toEqual([]);
});
