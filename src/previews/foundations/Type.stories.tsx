import { expect } from 'storybook/test';

import preview from '#.storybook/preview';

import styles from './Foundations.module.css';
import { tokensOf, usagesOf, valueOf } from './styleSheets';

const pixels = (size: string) =>
  `${Number.parseFloat(size) * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)} px`;

function TypePage() {
  return (
    <>
      <section>
        <h2 className={styles.title}>Sizes</h2>
        {tokensOf('--text').map(({ name, use }) => (
          <div key={name} className={styles.specimen}>
            <p style={{ fontSize: `var(${name})` }}>Webhooks deliver events to your endpoint</p>
            <p className={styles.muted}>
              <code>{name}</code> {`${valueOf(name)}, ${pixels(valueOf(name))}. ${use}.`}
            </p>
          </div>
        ))}
      </section>
      <section>
        <h2 className={styles.title}>Families</h2>
        {tokensOf('--font').map(({ name, use }) => (
          <div key={name} className={styles.specimen}>
            <p style={{ fontFamily: `var(${name})`, fontSize: 'var(--text-large)' }}>
              Il1 O0 rn m {'{}'} [] {'->'} https://hooks.example.com/in?id=8B1O0
            </p>
            <p className={styles.muted}>
              <code>{name}</code> {`${use}. ${valueOf(name)}`}
            </p>
          </div>
        ))}
      </section>
      <section>
        <h2 className={styles.title}>Weights in use</h2>
        {usagesOf(/font-weight/, '').map(({ value, count }) => (
          <div key={value} className={styles.specimen}>
            <p style={{ fontWeight: value, fontSize: 'var(--text-large)' }}>Delivery log</p>
            <p className={styles.muted}>{`${value}, in ${count} ${count === 1 ? 'place' : 'places'}`}</p>
          </div>
        ))}
      </section>
    </>
  );
}

const meta = preview.meta({ component: TypePage });

/** Read from the style sheets: sizes and families from tokens.css, weights from where they are used. */
export const Type = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/, 14 px\. /)).toBeVisible();
    await expect(tokensOf('--text', '--font').filter(({ use }) => use === '')).toEqual([]);
  },
});
