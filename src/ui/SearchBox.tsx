import { type ComponentPropsWithRef, useRef, useState } from 'react';

import { SearchIcon } from './icons';
import styles from './SearchBox.module.css';

/** How long typing must pause before a search starts, in milliseconds. */
const pause = 250;
/** How long typing must pause before the next letter counts as the start of something new, in milliseconds. */
const longPause = 2000;

type Props = Pick<ComponentPropsWithRef<'input'>, 'id' | 'placeholder' | 'ref' | 'aria-keyshortcuts'> & {
  label: string;
  /** What is searched for now, without spaces at its ends. When it changes from outside, the box follows. */
  value: string;
  /** A text to search for, after a short pause in typing. `typingOn`: it carries on from the one before. */
  onSearch: (text: string, typingOn: boolean) => void;
};

/**
 * A box to type a search into. It keeps every letter, however long an answer takes: what is typed belongs to the box, and
 * the search follows.
 */
export function SearchBox({ label, value, onSearch, ...input }: Props) {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  // Reported, but not yet come back as `value`. Their coming back says nothing new, whatever was typed since.
  const [reported, setReported] = useState<string[]>([]);
  if (value !== seen) {
    setSeen(value);
    const place = reported.indexOf(value);
    setReported(place < 0 ? [] : reported.slice(place + 1));
    if (place < 0) setText(value);
  }

  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typing = useRef({ at: 0, on: false });

  const report = () => {
    clearTimeout(timer.current);
    const query = text.trim();
    if (query === (reported.at(-1) ?? value)) return;
    setReported([...reported, query]);
    onSearch(query, typing.current.on);
    typing.current.on = true;
  };

  return (
    <form
      ref={form}
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        report();
      }}
    >
      <SearchIcon size={18} />
      <input
        {...input}
        type="search"
        className={styles.input}
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          const now = Date.now();
          if (now - typing.current.at > longPause) typing.current.on = false;
          typing.current.at = now;
          setText(event.target.value);
          clearTimeout(timer.current);
          // Through the form, so that what happens then is up to date with the last rendering, not with this one.
          timer.current = setTimeout(() => form.current?.requestSubmit(), pause);
        }}
        onBlur={() => {
          report();
          typing.current.on = false;
        }}
      />
    </form>
  );
}
