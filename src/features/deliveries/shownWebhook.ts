import { useOutletContext } from 'react-router';

import type { Webhook } from '~/contract/webhooks';

/** The webhook of the page around a tab. */
export const useShownWebhook = (): Webhook => useOutletContext<Webhook>();
