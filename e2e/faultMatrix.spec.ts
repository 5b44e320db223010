import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import type { EndpointName } from '~/contract/endpoints';

import { type FaultKind, setFaults } from './faults';
import { faultKinds, faultRows, matrixInMarkdown, operationRows, outcomeOf } from './faultMatrix/matrix';
import { type ReadName, reads } from './faultMatrix/reads';
import { type WriteName, writes } from './faultMatrix/writes';
import { readLog } from './readLog';
import { expect, test } from './test';
import { openList } from './webhookList';

// Every operation meets every fault of the mock, one after the other, in the running console.

test.use({ allowedConsole: [/Failed to load resource|ERR_FAILED/] });

/** Lets time pass quickly, a step at a time, until the check succeeds: waits and tries again take seconds. */
async function soon(page: Page, kind: FaultKind, check: () => Promise<void>): Promise<void> {
  const step = kind === 'timeout' ? 15_000 : 1000;
  await expect(async () => {
    await page.clock.fastForward(step);
    await check();
  }).toPass({ timeout: 30_000, intervals: [50] });
}

const quickly = { timeout: 300 };

const endFaults = (page: Page) => page.evaluate(() => window.demo?.setFaults());

async function meetRead(page: Page, name: ReadName, kind: FaultKind, deliveryId: string) {
  const { address, shown } = reads[name];
  const main = page.getByRole('main');
  await setFaults(page, `${name}:${kind}`);
  await page.goto(address(deliveryId));
  const isShown = () => expect(shown(page)).toBeVisible(quickly);

  switch (outcomeOf(name, kind)) {
    case 'again':
    case 'why':
      await soon(page, kind, () => expect(main).toContainText(faultRows[kind].says, quickly));
      await endFaults(page);
      await main.getByRole('button', { name: 'Retry' }).first().click();
      return soon(page, kind, isShown);
    case 'gone':
      await soon(page, kind, () =>
        expect(main).toContainText(/not found|does not exist|was deleted/i, quickly),
      );
      await expect(main.getByRole('link').first()).toBeVisible();
      return endFaults(page);
    case 'sign in':
      await soon(page, kind, () =>
        expect(page.getByText('Your session has ended').first()).toBeVisible(quickly),
      );
      await endFaults(page);
      await page.goto(address(deliveryId));
      return soon(page, kind, isShown);
    case 'goes on':
      await soon(page, kind, isShown);
      await soon(page, kind, () => expect(page.getByText('Signed in as')).toBeHidden(quickly));
      return endFaults(page);
    case 'waits':
      await expect(page.getByRole('main')).toBeVisible();
      await soon(page, kind, isShown);
      return endFaults(page);
    default:
      throw new Error(`${name}:${kind} is a read.`);
  }
}

async function meetWrite(page: Page, name: WriteName, kind: FaultKind) {
  const { press, message, timesDone } = await writes[name](page);
  const says = (words: string | RegExp) =>
    soon(page, kind, () => expect(message).toContainText(words, quickly));
  const isDoneOnce = () => soon(page, kind, async () => expect(await timesDone()).toBe(1));
  await setFaults(page, `${name}:${kind}`);
  await press();

  const outcome = outcomeOf(name, kind);
  switch (outcome) {
    case 'waits':
      break;
    case 'deleted':
      await says('was deleted');
      await endFaults(page);
      await press();
      break;
    case 'looks':
      // What the server has done is found.
      if (kind === 'lost-reply') break;
      await says(/Nothing was changed\.|It was not deleted\./);
      await expect(message).toContainText(faultRows[kind].says);
      expect(await timesDone()).toBe(0);
      await endFaults(page);
      await press();
      break;
    case 'refused':
    case 'sign in':
    case 'once':
      await says(faultRows[kind].says);
      if (outcome === 'once') await says('Trying again is safe');
      expect(await timesDone()).toBe(kind === 'lost-reply' ? 1 : 0);
      await endFaults(page);
      await press();
      break;
    default:
      throw new Error(`${name}:${kind} is a write.`);
  }
  await isDoneOnce();
  await endFaults(page);
}

test.describe('the fault matrix', { tag: ['@mock', '@faults'] }, () => {
  const isRead = (name: EndpointName): name is ReadName => operationRows[name].manner === 'read';

  // Object.keys forgets that the table's keys are known.
  for (const name of Object.keys(operationRows) as EndpointName[]) {
    test(name, async ({ page }) => {
      test.setTimeout(300_000);
      await page.clock.install();
      await openList(page);
      const [delivery] = isRead(name) ? await readLog(page, { webhookId: 'wh_crm-contacts' }) : [];
      for (const kind of faultKinds) {
        await test.step(`${kind}: ${outcomeOf(name, kind)}`, () =>
          isRead(name)
            ? meetRead(page, name, kind, delivery?.id ?? '')
            : meetWrite(page, name as WriteName, kind));
      }
    });
  }

  test('has a row for every fault of the mock', async ({ page }) => {
    await openList(page);
    const kinds = await page.evaluate(() => window.demo?.faultKinds);
    expect(faultKinds.toSorted()).toEqual(kinds?.toSorted());
  });

  test('is the one in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const squeeze = (text: string) => text.replaceAll(/ +|-{2,}/g, ' ');
    expect(squeeze(readme), 'npm run fault-matrix writes it').toContain(squeeze(matrixInMarkdown()));
  });
});
