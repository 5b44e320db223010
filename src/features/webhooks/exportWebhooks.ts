import type { Webhook } from '~/contract/webhooks';
import { downloadText } from '~/ui/download';
import { showToast } from '~/ui/toasts';

import { fileName, toWebhookFile } from './webhookFile';

/**
 * Downloads webhooks as a file and says so. `read` gets them as they are now: what is on screen may be older.
 * What goes wrong is said too; nothing is thrown.
 */
export async function exportWebhooks(read: () => Promise<Webhook[]>): Promise<void> {
  try {
    const file = toWebhookFile(await read(), new Date());
    const count = file.webhooks.length;
    downloadText(fileName(file), 'application/json', `${JSON.stringify(file, null, 2)}\n`);
    showToast(
      `${count === 1 ? '1 webhook was' : `${count} webhooks were`} exported to ${fileName(file)}, without API keys.`,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    showToast(`The webhooks could not be exported. ${reason}`, 'error');
  }
}
