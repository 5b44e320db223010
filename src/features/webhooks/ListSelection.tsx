import type { Webhook } from '~/contract/webhooks';
import { lazyPart } from '~/ui/lazyPart';

import type { ListView } from './listAddress';
import { useSelection } from './webhookSelection';

const SelectionBar = lazyPart('SelectionBar', () => import('./SelectionBar'));

/** What the list shows now: what the selected webhooks are counted against. */
export type Listed = { view: ListView; page: Webhook[]; total: number };

/** Below the list: what can be done with the selected webhooks, once there are any. */
export function ListSelection({ listed }: { listed: Listed }) {
  const selection = useSelection();
  const count = selection.size;
  return (
    <>
      {/* Stands before there is anything to say, so that the first selection is read out too. */}
      <p role="status" className="visuallyHidden">
        {count > 0 && `${count} selected`}
      </p>
      {count > 0 && <SelectionBar selection={selection} listed={listed} />}
    </>
  );
}
