import type { Connection } from './api';

/** Who we are at the mock API, and how it is made to answer with what a client cannot provoke alone. */
export const demoProvocations = {
  credentials: { Authorization: 'Bearer demo-admin' },
  provoke: {
    forbidden: { Authorization: 'Bearer demo-reader' },
    unauthenticated: { Authorization: 'Bearer demo-ended' },
    'webhook-limit-reached': { Authorization: 'Bearer demo-full' },
    'url-not-allowed': { 'X-Mock-Fault': 'url-not-allowed' },
    'rate-limited': { 'X-Mock-Fault': 'rate-limited' },
    internal: { 'X-Mock-Fault': 'internal' },
  },
  // So that the key comes back, and has to be taken out of the answer.
  receiver: 'https://echoes.example.com',
} satisfies Partial<Connection>;
