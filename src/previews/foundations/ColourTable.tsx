import { useLayoutEffect, useRef, useState } from 'react';

import { backgroundsOf, contrast, type Rgb } from './contrast';
import styles from './Foundations.module.css';
import { type Token, tokensOf } from './styleSheets';

const colours = tokensOf('--color-');

/** What the browser makes of a colour inside `scheme`, whose own colour scheme may be another one than the page's. */
function readColours(scheme: HTMLElement): Map<string, string> {
  const probe = scheme.appendChild(document.createElement('i'));
  // Where motion is reduced every change takes a moment that is as good as none (base.css), in which the colour is still the one before.
  probe.style.transition = 'none';
  const read = colours.map(({ name }): [string, string] => {
    probe.style.color = `var(${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return new Map(read);
}

const rgb = (colour = ''): Rgb => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
};

/** As designers write it; what lets something through stays as the browser says it. */
const written = (colour = '') =>
  colour.startsWith('rgba')
    ? colour
    : `#${rgb(colour)
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('')}`;

/** All colours in one scheme: how each looks, what it is for, and its contrast with what is behind it. */
export function ColourTable({ scheme }: { scheme: 'light' | 'dark' }) {
  const root = useRef<HTMLElement>(null);
  const [values, setValues] = useState(new Map<string, string>());
  useLayoutEffect(() => {
    if (root.current) setValues(readColours(root.current));
  }, []);

  return (
    <section
      ref={root}
      className={styles.scheme}
      style={{ colorScheme: scheme }}
      aria-labelledby={`colours-${scheme}`}
    >
      <h2 id={`colours-${scheme}`} className={styles.title}>
        {scheme === 'light' ? 'Light' : 'Dark'}
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Colour</th>
            <th scope="col">For</th>
            <th scope="col">Contrast</th>
          </tr>
        </thead>
        <tbody>
          {colours.map((token) => (
            <ColourRow key={token.name} token={token} values={values} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColourRow({ token: { name, use }, values }: { token: Token; values: Map<string, string> }) {
  const { least, on } = backgroundsOf(name) ?? { least: 0, on: [] };
  return (
    <tr>
      <th scope="row">
        <span className={styles.swatch} style={{ background: `var(${name})` }} />
        <span>
          <code>{name}</code>
          <br />
          <span className={styles.muted}>{written(values.get(name))}</span>
        </span>
      </th>
      <td>{use}</td>
      <td>
        {on.length > 0 && (
          <ul aria-label={`Contrast of ${name}, at least ${least}:1`}>
            {on.map((ground) => {
              const ratio = contrast(rgb(values.get(name)), rgb(values.get(ground)));
              return (
                <li key={ground}>
                  <span
                    className={styles.sample}
                    style={{ color: `var(${name})`, background: `var(${ground})` }}
                  >
                    <span aria-hidden="true">{least > 4 ? 'Aa' : '■'}</span>
                  </span>
                  {`${ratio.toFixed(1)}:1 on ${ground.replace('--color-', '')}`}
                  {ratio < least && <strong className={styles.tooLow}>{` below ${least}:1`}</strong>}
                </li>
              );
            })}
          </ul>
        )}
      </td>
    </tr>
  );
}
