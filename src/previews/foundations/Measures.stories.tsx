import { expect } from 'storybook/test';

import preview from '#.storybook/preview';

import styles from './Foundations.module.css';
import { tokens, tokensOf, usagesOf, valueOf } from './styleSheets';

const spaces = usagesOf(/(?:gap|row-gap|column-gap|padding|margin)[a-z-]*/, 'px');
const most = Math.max(...spaces.map(({ count }) => count));

/** Says what a token is worth and what it is for. */
const About = ({ name, use }: { name: string; use: string }) => (
  <p className={styles.muted}>
    <code>{name}</code> {`${valueOf(name)}. ${use}.`}
  </p>
);

const Spacing = () => (
  <section>
    <h2 className={styles.title}>Spacing in use</h2>
    <p className={styles.muted}>
      There is no scale to choose from but what the console’s style sheets use for gaps, paddings and margins.
      Prefer the frequent ones.
    </p>
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Space</th>
          <th scope="col">Looks like</th>
          <th scope="col">Places</th>
        </tr>
      </thead>
      <tbody>
        {spaces.map(({ value, count }) => (
          <tr key={value}>
            <th scope="row">{`${value} px`}</th>
            <td>
              <span className={styles.space} style={{ width: value }} />
            </td>
            <td>
              <meter className={styles.count} min={0} max={most} value={count} aria-label={`${value} px`} />{' '}
              {count}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Radii = () => (
  <section>
    <h2 className={styles.title}>Radii</h2>
    <div className={styles.boxes}>
      {tokensOf('--radius').map((token) => (
        <div key={token.name}>
          <div className={styles.box} style={{ borderRadius: `var(${token.name})` }} />
          <About {...token} />
        </div>
      ))}
    </div>
  </section>
);

const Shadows = () => (
  <section>
    <h2 className={styles.title}>Shadows</h2>
    <div className={styles.boxes}>
      {tokensOf('--shadow').map((token) => (
        <div key={token.name}>
          <div className={styles.box} style={{ boxShadow: `var(${token.name})` }} />
          <About {...token} />
        </div>
      ))}
    </div>
  </section>
);

/** What is neither a colour nor type nor shown above. */
const layout = tokens.filter(({ name }) => !/^--(color|font|text|radius|shadow)/.test(name));

const Layout = () => (
  <section>
    <h2 className={styles.title}>Layout</h2>
    {layout.map((token) => (
      <About key={token.name} {...token} />
    ))}
  </section>
);

const meta = preview.meta({ component: Spacing });

/** Read from the console's style sheets. */
export const SpacingInUse = meta.story({
  name: 'Spacing',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('rowheader', { name: '8 px' })).toBeVisible();
  },
});

/** Read from tokens.css. */
export const RadiiAndShadows = meta.story({
  name: 'Radii, shadows and layout',
  render: () => (
    <>
      <Radii />
      <Shadows />
      <Layout />
    </>
  ),
  play: async () => {
    await expect(tokens.filter(({ use }) => use === '')).toEqual([]);
  },
});
