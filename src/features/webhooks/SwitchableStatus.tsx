import { useState } from 'react';

import { useWhyNot } from '~/api/permissions';
import type { Webhook } from '~/contract/webhooks';
import { Switch } from '~/ui/Switch';
import { inWords } from '~/ui/visibleText';

import styles from './SwitchableStatus.module.css';
import { useSwitchWebhook } from './webhookMutations';
import { WebhookStatus } from './WebhookStatus';

/** Whether a webhook is on, and the switch that changes it at once. */
export function SwitchableStatus({ webhook }: { webhook: Webhook }) {
  const { id, name, enabled } = webhook;
  const whyNot = useWhyNot('webhooks:write');
  const { mutate: switchTo, isPending } = useSwitchWebhook(id);
  // The switch obeys at once; the rest of the console follows in the next frame.
  const [pressed, setPressed] = useState<boolean>();
  return (
    <span className={styles.status}>
      <Switch
        label={`Enable ${inWords(name)}`}
        checked={pressed ?? enabled}
        busy={isPending}
        whyNot={whyNot}
        onChange={(checked) => {
          setPressed(checked);
          switchTo({ name, enabled: checked }, { onSettled: () => setPressed(undefined) });
        }}
      />
      <span>
        <WebhookStatus webhook={webhook} />
      </span>
    </span>
  );
}
