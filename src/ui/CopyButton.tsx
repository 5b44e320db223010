import { useState } from 'react';

import { Button } from './Button';
import { CheckIcon, CopyIcon } from './icons';
import { showToast } from './toasts';

/** Copies a text to the clipboard and says so. `what` completes "Copy …" and "… copied". */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [copied, setCopied] = useState(false);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      // Clipboards are closed to pages on plain http and to pages without the permission.
      showToast('The browser did not allow copying. Select the text and copy it by hand.', 'error');
    }
  };

  return (
    <>
      <Button variant="icon" aria-label={`Copy ${what}`} title={`Copy ${what}`} onClick={() => void copy()}>
        {copied ? <CheckIcon size={16} /> : <CopyIcon size={16} />}
      </Button>
      <span role="status" className="visuallyHidden">
        {copied && `${capitalised(what)} copied`}
      </span>
    </>
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
