import type { Locator } from '@playwright/test';

import type { Visit } from './visit';

/** How long the pointer rests on what it will press, in ms: as long as a quick hand does. */
const rest = 30;

async function centreOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${String(target)} is not on screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A press that the browser gets all at once: no round trip of the driver is part of the time. */
export async function press({ page, session }: Visit, target: Locator): Promise<void> {
  const at = await centreOf(target);
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  await page.waitForTimeout(rest);
  const button = { button: 'left', clickCount: 1, ...at } as const;
  await Promise.all([
    session.send('Input.dispatchMouseEvent', { type: 'mousePressed', buttons: 1, ...button }),
    session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', buttons: 0, ...button }),
  ]);
}

/** A lower-case letter, into whatever has the focus. */
export async function type({ session }: Visit, letter: string): Promise<void> {
  const key = {
    key: letter,
    code: `Key${letter.toUpperCase()}`,
    windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0),
  };
  await Promise.all([
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, unmodifiedText: letter, ...key }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
}
