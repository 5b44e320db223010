import { expect, fireEvent, fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inWidth } from '~/previews/decorators';

import { FilePicker } from './FilePicker';

const meta = preview.meta({
  component: FilePicker,
  decorators: [inWidth(720)],
  args: {
    accept: '.json',
    busy: false,
    onFile: fn(),
    children: 'Drop a file here that was exported from this or another console.',
  },
  argTypes: { children: { control: 'text' } },
});

/** A file that is dropped on it counts as chosen. */
export const Ready = meta.story({
  play: async ({ canvas, args }) => {
    const file = new File(['{}'], 'webhooks.json', { type: 'application/json' });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    await fireEvent(
      canvas.getByText(/Drop a file/),
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
    );
    await expect(args.onFile).toHaveBeenLastCalledWith(expect.objectContaining({ name: 'webhooks.json' }));
  },
});

/** A file is over it and may be let go. */
export const UnderAFile = meta.story({
  play: async ({ canvas }) => {
    await fireEvent(
      canvas.getByText(/Drop a file/),
      new DragEvent('dragover', { bubbles: true, cancelable: true }),
    );
  },
});

export const Busy = meta.story({ args: { busy: true } });
export const Phone = meta.story({ globals: { viewport: { value: 'phone' } } });
