import { useState } from 'react';

import { readEveryWebhook } from '~/api/everyWebhook';
import { Button } from '~/ui/Button';
import { showToast } from '~/ui/toasts';

import { isFiltered } from './listAddress';
import type { Listed } from './ListSelection';
import { select, type Selection } from './webhookSelection';

/** Selects what the list's other pages hold as well. Nothing where one page is all there is, or all is selected already. */
export function SelectAllMatching({ selection, listed }: { selection: Selection; listed: Listed }) {
  const { view, page, total } = listed;
  const [reading, setReading] = useState(false);
  if (selection.size >= total || page.length >= total) return null;

  const selectAll = async () => {
    setReading(true);
    try {
      select(await readEveryWebhook(view));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      showToast(`The other pages could not be read. ${reason}`, 'error');
    } finally {
      setReading(false);
    }
  };
  return (
    <Button variant="quiet" busy={reading} onClick={() => void selectAll()}>
      {isFiltered(view) ? `Select all ${total} that match` : `Select all ${total}`}
    </Button>
  );
}
