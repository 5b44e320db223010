import { lazy, Suspense, useState } from 'react';

import type { Webhook } from '~/contract/webhooks';
import { Button } from '~/ui/Button';
import { Panel } from '~/ui/Panel';
import { showToast } from '~/ui/toasts';

import styles from './WebhookExamplePanel.module.css';

const load = () => import('./WebhookExample');
const WebhookExample = lazy(async () => ({ default: (await load()).WebhookExample }));

/** What the endpoint of a webhook receives: loaded when somebody wants to see it. */
export function WebhookExamplePanel({ webhook }: { webhook: Webhook }) {
  const [open, setOpen] = useState(false);
  const show = async () => {
    try {
      // Before it is rendered: code that can't be had must not take the page away.
      await load();
      setOpen(true);
    } catch {
      showToast('The example could not be loaded. Check your connection, then try again.', 'error');
    }
  };

  return (
    <Panel title="What the endpoint receives">
      <p className={styles.text}>
        The body and headers of a request, and receivers in several languages to start from.
      </p>
      <Button aria-expanded={open} onClick={open ? () => setOpen(false) : () => void show()}>
        {open ? 'Hide the example' : 'Show an example'}
      </Button>
      {open && (
        <div className={styles.example}>
          <Suspense>
            <WebhookExample webhook={webhook} />
          </Suspense>
        </div>
      )}
    </Panel>
  );
}
