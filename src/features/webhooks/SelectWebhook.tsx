import type { Webhook } from '~/contract/webhooks';
import { Checkbox } from '~/ui/Checkbox';
import { inWords } from '~/ui/visibleText';

import styles from './SelectWebhook.module.css';
import { deselect, press, select, useIsSelected, useSelectedOf } from './webhookSelection';

/** Where the bar for the selected webhooks is to be found, also by the way there from each row. */
export const selectionBarId = 'selected-webhooks';

/** Selects a row; with Shift all rows from the last press to this one. */
export function SelectWebhook({ webhook: { id, name }, page }: { webhook: Webhook; page: Webhook[] }) {
  const selected = useIsSelected(id);
  return (
    <>
      <Checkbox
        aria-label={`Select ${inWords(name)}`}
        checked={selected}
        onMouseDown={(event) => {
          // Shift would select the text in between as well.
          if (event.shiftKey) event.preventDefault();
        }}
        onChange={({ target, nativeEvent }) =>
          // A checkbox changes by a click, also from the keyboard; the type does not know.
          press(page, id, {
            on: target.checked,
            toHere: 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true,
          })
        }
      />
      {selected && (
        // The bar comes after the table, many stops away: this is a shorter way for the keyboard.
        <button
          type="button"
          className={styles.shortcut}
          onClick={() => document.getElementById(selectionBarId)?.focus()}
        >
          Go to the actions
        </button>
      )}
    </>
  );
}

/** Selects or deselects all rows that are on screen. */
export function SelectPage({ page }: { page: Webhook[] }) {
  const selected = useSelectedOf(page);
  return (
    <Checkbox
      aria-label="Select all on this page"
      checked={selected}
      onChange={() => {
        if (selected === true) deselect(page.map(({ id }) => id));
        else select(page);
      }}
    />
  );
}
