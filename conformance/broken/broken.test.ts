import { beforeAll, describe, expect, it } from 'vitest';

import { createApiServer } from '~/mocks/apiServer';
import { memoryStorage } from '~/mocks/storage';

import { Api } from '../api';
import { checkNames, type CheckName } from '../checks';
import { connect } from '../options';
import { outcomeOf } from '../run';
import { demoProvocations } from '../demo.testing';
import { between, type Breakage, type Got, type Sent } from './breakage';
import { breakages, type Make } from './breakages';

type Exchange = { sent: Sent; got: Got };

/** What the server that keeps to the contract was asked by each check, and what it said. */
const exchanges = new Map<CheckName, Exchange[]>();

const data = new Map<string, string>();
const server = createApiServer({ scenario: 'empty', storage: memoryStorage(data) });

/** Runs a check on data of its own, which is why nothing has to be cleaned up. */
async function outcome(name: CheckName, breakage?: Breakage) {
  data.clear();
  const seen: Exchange[] = [];
  const send = between(server, {
    ...(breakage && { breakage }),
    onExchange: (sent, got) => seen.push({ sent, got }),
  });
  const connection = connect({ origin: 'http://mock.test', ...demoProvocations, send });
  return { result: await outcomeOf(name, new Api(connection)), seen };
}

beforeAll(async () => {
  for (const name of checkNames) {
    const { result, seen } = await outcome(name);
    expect(result).toMatchObject({ name, outcome: 'passed' });
    exchanges.set(name, seen);
  }
}, 60_000);

/**
 * The checks that may notice a breakage: those with an exchange that it breaks. All others see nothing but what the good server
 * says, so their outcome is the good one.
 */
const concerned = (make: Make): CheckName[] =>
  checkNames.filter((name) => {
    const { when } = make();
    // All of them: one that remembers has to see each.
    return (exchanges.get(name) ?? []).map(({ sent, got }) => when(sent, got)).includes(true);
  });

const cases = checkNames.flatMap((name) =>
  [breakages[name]].flat().map((make, index) => ({ name, make, index })),
);

describe('a server that breaks the rule of', () => {
  it.each(cases)('$name ($index) fails that check, and no other', async ({ name, make }) => {
    const failed: CheckName[] = [];
    for (const one of concerned(make)) {
      const { result } = await outcome(one, make());
      if (result.outcome === 'failed') failed.push(one);
    }
    expect(failed.toSorted()).toEqual([name, ...(make().also ?? [])].toSorted());
  });
});
