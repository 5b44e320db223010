import { useState } from 'react';

import type { Webhook } from '~/contract/webhooks';
import { Button } from '~/ui/Button';
import { lazyPart } from '~/ui/lazyPart';
import { Panel } from '~/ui/Panel';

import styles from './WebhookExamplePanel.module.css';

const WebhookExample = lazyPart('WebhookExample', () => import('./WebhookExample'));

/** What the endpoint of a webhook receives: loaded when somebody wants to see it. */
export function WebhookExamplePanel({ webhook }: { webhook: Webhook }) {
  const [open, setOpen] = useState(false);
  return (
    <Panel title="What the endpoint receives">
      <p className={styles.text}>
        The body and headers of a request, and receivers in several languages to start from.
      </p>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide the example' : 'Show an example'}
      </Button>
      {open && (
        <div className={styles.example}>
          <WebhookExample webhook={webhook} />
        </div>
      )}
    </Panel>
  );
}
