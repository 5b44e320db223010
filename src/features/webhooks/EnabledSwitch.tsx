import type { Webhook } from '~/contract/webhooks';
import { Switch } from '~/ui/Switch';

import { useSwitchWebhook } from './webhookMutations';

/** Switches a webhook on or off at once. */
export function EnabledSwitch({ webhook: { id, name, enabled } }: { webhook: Webhook }) {
  const { mutate: switchTo } = useSwitchWebhook(id);
  return (
    <Switch
      label={`Enable ${name}`}
      checked={enabled}
      onChange={(checked) => switchTo({ name, enabled: checked })}
    />
  );
}
