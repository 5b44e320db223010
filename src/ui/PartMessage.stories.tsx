import { expect, fn, screen } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, inWidth, withRoom } from '~/previews/decorators';
import { Row, Rows } from '~/previews/Rows';

import { Button } from './Button';
import { CrashBoundary } from './CrashBoundary';
import { MissingPart } from './MissingPart';
import { PartMessage, type Place } from './PartMessage';

const meta = preview.meta({
  component: PartMessage,
  subcomponents: { MissingPart },
  decorators: [inWidth(720), inConsole],
  args: {
    place: 'panel' as Place,
    title: 'This part could not be shown',
    children:
      'Something went wrong in the console while it drew this part; the rest of the page goes on. Try again.',
    details: 'TypeError: Cannot read properties of undefined (Recent deliveries, 24 Nov 2026, 14:20:05)',
    actions: <Button>Try again</Button>,
    onClose: fn(),
  },
  argTypes: {
    place: { control: 'select', options: ['panel', 'dialog', 'page'] },
    actions: { control: false },
    children: { control: 'text' },
  },
});

export const InAPanel = meta.story();
export const AsAPage = meta.story({ args: { place: 'page', title: 'This page could not be shown' } });

/** It takes the focus, and can be closed. */
export const AsADialog = meta.story({
  args: { place: 'dialog' },
  decorators: [withRoom(360)],
  play: async ({ args, userEvent }) => {
    const dialog = screen.getByRole('alertdialog', { name: 'This part could not be shown' });
    await expect(dialog).toHaveAccessibleDescription(/the rest of the page goes on/);
    await expect(dialog).toContainElement(document.activeElement as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
});

/** Its code is not there: after a deployment, or because the server can't be reached. */
export const CodeMissing = meta.story({
  render: () => (
    <Rows>
      <Row name="The server can’t be reached">
        <MissingPart
          trouble="unreachable"
          place="panel"
          retrying={false}
          onRetry={fn()}
          onClose={undefined}
        />
      </Row>
      <Row name="Tried again">
        <MissingPart trouble="unreachable" place="panel" retrying onRetry={fn()} onClose={undefined} />
      </Row>
      <Row name="The server has another version">
        <MissingPart trouble="missing" place="panel" retrying={false} onRetry={fn()} onClose={undefined} />
      </Row>
    </Rows>
  ),
});

export const PageMissing = meta.story({
  render: () => (
    <MissingPart trouble="missing" place="page" retrying={false} onRetry={fn()} onClose={undefined} />
  ),
});

export const Phone = meta.story({
  args: { details: `Error: ${'without-a-place-to-break'.repeat(8)}` },
  globals: { viewport: { value: 'phone' } },
});

function Broken(): never {
  throw new Error('A part that cannot be drawn.');
}

/** What stands around each part: a crash takes nothing else away. */
export const Crashed = meta.story({
  render: () => (
    <>
      <CrashBoundary part="Recent deliveries">
        <Broken />
      </CrashBoundary>
      <p>The rest of the page.</p>
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText(/^It went wrong again/)).toBeVisible();
  },
});
