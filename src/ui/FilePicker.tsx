import { type ReactNode, useRef, useState } from 'react';

import { Button } from './Button';
import styles from './FilePicker.module.css';
import { UploadIcon } from './icons';

/** A place to choose a file, or to drop one on. `children` say which. */
export function FilePicker({
  accept,
  busy,
  onFile,
  children,
}: {
  /** What the browser's dialog offers, as in `<input accept>`. What is dropped may be anything. */
  accept: string;
  busy: boolean;
  onFile: (file: File) => void;
  children: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      className={over ? `${styles.zone} ${styles.over}` : styles.zone}
      onDragOver={(event) => {
        // A browser that is not told so opens the file instead.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      <span className={styles.icon}>
        <UploadIcon />
      </span>
      <p>{children}</p>
      <Button busy={busy} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file, mended, can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
