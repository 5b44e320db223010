import { useQuery } from '@tanstack/react-query';
import { type Control, useFormState, useWatch } from 'react-hook-form';

import { everyWebhookQuery } from '~/api/everyWebhook';
import { checkWebhookUrl } from '~/contract/webhookUrl';
import { useSettled } from '~/ui/useSettled';
import { inWords } from '~/ui/visibleText';

import { findNearUrls } from './nearUrls';
import { UrlHintList } from './UrlHintList';
import { urlHints } from './urlHints';
import styles from './UrlHints.module.css';
import type { WebhookFormValues } from './webhookFormValues';

/** How long typing must pause before there is something to say about the URL, in milliseconds. */
const pause = 600;

/** How many webhooks with nearly the same URL are named. */
const maxNear = 2;

/** Under the form's URL field: what is worth knowing about the URL that is typed, once typing pauses and while it is no error. */
export function UrlHints({
  control,
  exceptId,
}: {
  control: Control<WebhookFormValues>;
  /** The webhook that the form is about: it is not another one. */
  exceptId: string | undefined;
}) {
  const typed = useWatch({ control, name: 'url' });
  const { errors } = useFormState({ control, name: 'url' });
  const settled = useSettled(typed, pause);
  const url = settled === typed && !errors.url && !checkWebhookUrl(typed.trim()) ? typed : undefined;
  // The same question whatever is typed, so it is asked once.
  const { data: webhooks = [] } = useQuery({ ...everyWebhookQuery(''), enabled: url !== undefined });
  const others = webhooks.filter(({ id }) => id !== exceptId);
  const near = url === undefined ? [] : findNearUrls(url, others).slice(0, maxNear);
  const hints = [
    ...near.map(({ webhook, difference }) => ({
      tone: 'warning' as const,
      text: `This differs from the URL of “${inWords(webhook.name)}” only by ${difference}. Is it meant to be the same endpoint?`,
    })),
    ...(url === undefined ? [] : urlHints(url)),
  ];
  return (
    // Stands from the start, so that its first words are read out too.
    <div role="status" className={hints.length > 0 ? styles.inForm : undefined}>
      <UrlHintList hints={hints} />
    </div>
  );
}
