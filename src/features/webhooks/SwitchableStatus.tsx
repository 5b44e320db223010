import { useState } from 'react';

import type { Webhook } from '~/contract/webhooks';
import { Switch } from '~/ui/Switch';
import { inWords } from '~/ui/visibleText';

import styles from './SwitchableStatus.module.css';
import { useSwitchWebhook } from './webhookMutations';
import { WebhookStatus } from './WebhookStatus';

/** Whether a webhook is on, and the switch that changes it at once. `whyNot`: nobody may, and this is the reason. */
export function SwitchableStatus({ webhook, whyNot }: { webhook: Webhook; whyNot: string | undefined }) {
  const { id, name, enabled } = webhook;
  const switchTo = useSwitchWebhook(id);
  // The switch obeys at once; the rest of the console follows in the next frame.
  const [pressed, setPressed] = useState<{ checked: boolean }>();
  const press = async (checked: boolean) => {
    const last = { checked };
    setPressed(last);
    await switchTo({ name, enabled: checked });
    // Unless it was pressed again meanwhile.
    setPressed((now) => (now === last ? undefined : now));
  };
  return (
    <span className={styles.status}>
      <Switch
        label={`Enable ${inWords(name)}`}
        checked={pressed?.checked ?? enabled}
        busy={pressed !== undefined}
        whyNot={whyNot}
        onChange={(checked) => void press(checked)}
      />
      <span>
        <WebhookStatus webhook={webhook} />
      </span>
    </span>
  );
}
