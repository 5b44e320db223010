import { expect, it } from 'vitest';

import { openDatabase } from './db';
import { fingerprint } from './fingerprint';
import { firstAnswer, rememberAnswer } from './idempotency';
import { memoryStorage } from './storage';

it('keeps no print of a body that guesses of its API key could be compared with', () => {
  const data = openDatabase(memoryStorage()).load();
  const [webhook] = data.webhooks;
  if (!webhook) throw new Error('The standard scenario has webhooks.');
  const body = {
    name: 'Orders',
    events: { mode: 'all' as const },
    notificationType: 'REST',
    url: 'https://orders.example.com/',
    apiKey: { key: 'guess-me' },
  };
  rememberAnswer(data, 'k-1', body, webhook);
  rememberAnswer(data, 'k-2', body, webhook);
  const prints = data.firstAnswers.map((answer) => answer.body);
  expect(new Set([...prints, fingerprint(body)]).size).toBe(3);
  expect(firstAnswer(data, 'k-2', body)).toBe(webhook);
});
