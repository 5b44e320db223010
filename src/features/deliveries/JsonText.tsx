import type { ReactNode } from 'react';

import styles from './JsonText.module.css';

/** A string with the colon that makes it a key; a number; a word. Also in JSON that is cut off. */
const token = /("(?:\\.|[^"\\])*"?)(\s*:)?|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g;

/** JSON in light colours. */
export function JsonText({ text }: { text: string }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: string, 2: colon } of text.matchAll(token)) {
    const kind = string === undefined ? 'value' : colon === undefined ? 'string' : 'key';
    parts.push(
      text.slice(end, index),
      <span key={index} className={styles[kind]}>
        {whole}
      </span>,
    );
    end = index + whole.length;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
