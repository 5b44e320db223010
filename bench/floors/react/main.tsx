import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

import type { Webhook, WebhookPage } from '~/contract/webhooks';

/** The least that React needs to ask for fifty webhooks and to show them: what the console is compared with. */
function Webhooks() {
  const [webhooks, setWebhooks] = useState<Webhook[]>([]);
  useEffect(() => {
    void (async () => {
      const response = await fetch('/api/v1/webhooks?pageSize=50');
      // Unchecked, for a check would cost what the floor does without.
      setWebhooks(((await response.json()) as WebhookPage).items);
    })();
  }, []);
  return (
    <>
      <h1>Webhooks</h1>
      <button type="button">Create webhook</button>
      <table>
        <thead>
          <tr>
            <th>Name</th>
            <th>URL</th>
            <th>Events</th>
            <th>Status</th>
          </tr>
        </thead>
        <tbody>
          {webhooks.map(({ id, name, url, events, enabled }) => (
            <tr key={id} className="row">
              <td>{name}</td>
              <td>{url}</td>
              <td>{events.mode === 'all' ? 'All' : events.types.length}</td>
              <td>{enabled ? 'Enabled' : 'Disabled'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const container = document.getElementById('root');
if (container) createRoot(container).render(<Webhooks />);
