import { expect } from 'storybook/test';

import preview from '#.storybook/preview';

import { ColourTable } from './ColourTable';
import styles from './Foundations.module.css';
import { tokensOf } from './styleSheets';

const meta = preview.meta({ component: ColourTable, args: { scheme: 'light' } });

/** Read from tokens.css: each colour in both schemes, what it is for, and its contrast with what it stands on. */
export const Colours = meta.story({
  render: () => (
    <div className={styles.schemes}>
      <ColourTable scheme="light" />
      <ColourTable scheme="dark" />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(tokensOf('--color-').filter(({ use }) => use === '')).toEqual([]);
    await expect(canvas.getAllByText(/:1 on surface$/).length).toBeGreaterThan(20);
    await expect(canvas.queryAllByText(/below/)).toEqual([]);
  },
});
