import type { Page } from '@playwright/test';

import type { EndpointName } from '~/contract/endpoints';

import { type FaultKind, setFaults } from './faults';
import { faultKinds, faultRows, operationRows, outcomeOf, tellingFaults } from './faultMatrix/matrix';
import { type ReadName, reads } from './faultMatrix/reads';
import { type Write, type WriteName, writes } from './faultMatrix/writes';
import { readLog } from './readLog';
import { expect, tagged, test } from './test';
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

const quickly = { timeout: 100 };

const endFaults = (page: Page) => page.evaluate(() => window.demo?.setFaults());

/** Opens a page and waits until the console is there: until then nobody may turn the clock. */
async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('banner')).toBeVisible();
}

/** One read meets every fault. Where an error is on screen, the next fault is met by its Retry, in the end by one that succeeds. */
async function readThroughFaults(page: Page, name: ReadName, kinds: readonly FaultKind[]) {
  const [delivery] = await readLog(page, { webhookId: 'wh_crm-contacts' });
  const { address, shown } = reads[name];
  const main = page.getByRole('main');
  const retry = main.getByRole('button', { name: 'Retry' }).first();
  const open = () => openPage(page, address(delivery?.id ?? ''));
  const isShown = (kind: FaultKind) => soon(page, kind, () => expect(shown(page)).toBeVisible(quickly));
  const says = (kind: FaultKind, words: string | RegExp) =>
    soon(page, kind, () => expect(main).toContainText(words, quickly));
  let failing = false;

  const recover = async () => {
    if (!failing) return;
    await endFaults(page);
    // After a lost connection the console may be quicker, and read it by itself.
    await soon(page, 'offline', async () => {
      if (await retry.isVisible()) await retry.click(quickly);
      await expect(shown(page)).toBeVisible(quickly);
    });
    failing = false;
  };

  const meet = async (kind: FaultKind) => {
    const outcome = outcomeOf(name, kind);
    if (outcome !== 'again' && outcome !== 'why') await recover();
    await setFaults(page, `${name}:${kind}`);
    if (failing) await retry.click();
    else await open();

    switch (outcome) {
      case 'again':
      case 'why':
        await says(kind, faultRows[kind].says);
        failing = true;
        return;
      case 'closed':
        await says(kind, faultRows[kind].says);
        await expect(retry).toBeHidden();
        break;
      case 'gone':
        await says(kind, /not found|does not exist|no longer|was deleted/i);
        await expect(main.getByRole('link').first()).toBeVisible();
        break;
      case 'sign in':
        await soon(page, kind, () =>
          expect(page.getByText('Your session has ended').first()).toBeVisible(quickly),
        );
        break;
      case 'goes on':
        await isShown(kind);
        await soon(page, kind, () => expect(page.getByText('Signed in as')).toBeHidden(quickly));
        break;
      case 'waits':
        await isShown(kind);
        break;
      case 'refused':
      case 'once':
      case 'looks':
      case 'deleted':
        throw new Error(`${name}:${kind} is a read.`);
    }
    await endFaults(page);
  };

  for (const kind of kinds) await test.step(`${kind}: ${outcomeOf(name, kind)}`, () => meet(kind));
  await recover();
}

/** One write meets every fault. It is pressed again and again, for one thing to be written, until it succeeds: that happens once. */
async function writeThroughFaults(page: Page, name: WriteName, kinds: readonly FaultKind[]) {
  let write: Write | undefined;

  const finish = async (kind: FaultKind, { timesDone }: Write) => {
    await soon(page, kind, async () => expect(await timesDone()).toBe(1));
    await endFaults(page);
    write = undefined;
  };

  const meet = async (kind: FaultKind) => {
    write ??= await writes[name](page);
    const { press, message, timesDone } = write;
    const says = (words: string | RegExp) =>
      soon(page, kind, () => expect(message).toContainText(words, quickly));
    const outcome = outcomeOf(name, kind);
    await setFaults(page, `${name}:${kind}`);
    await press();

    switch (outcome) {
      case 'waits':
        await finish(kind, write);
        return;
      case 'deleted':
        await says('was deleted');
        break;
      case 'looks':
        if (kind === 'lost-reply') {
          // What the server has done is found.
          await finish(kind, write);
          return;
        }
        await says(faultRows[kind].says);
        await expect(message).toContainText(/Nothing was changed\.|It was not deleted\./);
        break;
      case 'refused':
      case 'sign in':
        await says(faultRows[kind].says);
        break;
      case 'once':
        await says(faultRows[kind].says);
        await says('Trying again is safe');
        if (kind === 'lost-reply') {
          await endFaults(page);
          await press();
          await finish(kind, write);
          return;
        }
        break;
      case 'again':
      case 'why':
      case 'gone':
      case 'closed':
      case 'goes on':
        throw new Error(`${name}:${kind} is a write.`);
    }
    expect(await timesDone()).toBe(0);
  };

  for (const kind of kinds) await test.step(`${kind}: ${outcomeOf(name, kind)}`, () => meet(kind));
  if (write) {
    await endFaults(page);
    await write.press();
    await finish('offline', write);
  }
}

test.describe('the fault matrix', tagged('@console', '@faults', '@mock'), () => {
  const isRead = (name: EndpointName): name is ReadName => operationRows[name].manner === 'read';

  // Object.keys forgets that the table's keys are known.
  for (const name of Object.keys(operationRows) as EndpointName[]) {
    for (const [title, kinds, tags] of [
      // Every time that of what must not be done twice; how each page shows that a read or another write failed, its stories say.
      [name, tellingFaults, tagged(...(name === 'createWebhook' ? [] : (['@deep'] as const)))],
      [`${name}, with every fault`, faultKinds, tagged('@deep')],
    ] as const) {
      test(title, tags, async ({ page }) => {
        // Up to two dozen faults, one after the other.
        test.setTimeout(180_000);
        await page.clock.install();
        await openList(page);
        await (isRead(name) ? readThroughFaults(page, name, kinds) : writeThroughFaults(page, name, kinds));
      });
    }
  }
});
