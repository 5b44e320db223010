import { useState } from 'react';
import { useForm } from 'react-hook-form';

import preview from '#.storybook/preview';
import type { Webhook } from '~/contract/webhooks';
import { inConsole, inWidth } from '~/previews/decorators';
import { webhookOf } from '~/previews/fixtures';

import { ApiKeyField } from './ApiKeyField';
import { NewApiKeyInput } from './NewApiKeyInput';
import { emptyForm, type WebhookFormValues } from './webhookFormValues';

type FieldProps = {
  stored: Webhook['apiKey'];
  apiKeyChoice: WebhookFormValues['apiKeyChoice'];
  error?: string;
};

/** The field in a form of its own. */
function Field({ stored, apiKeyChoice, error }: FieldProps) {
  // The same object for every render: the form follows another one.
  const [errors] = useState(error === undefined ? {} : { apiKey: { type: 'server', message: error } });
  const form = useForm<WebhookFormValues>({ defaultValues: { ...emptyForm, apiKeyChoice }, errors });
  return <ApiKeyField form={form} stored={stored} />;
}

const { apiKey: stored } = webhookOf('wh_siem');
const noneStored: FieldProps = { stored: null, apiKeyChoice: 'new' };

const meta = preview.meta({
  component: Field,
  subcomponents: { ApiKeyField, NewApiKeyInput },
  decorators: [inWidth(640), inConsole],
  args: noneStored,
  argTypes: { apiKeyChoice: { control: 'select', options: ['new', 'keep', 'replace', 'remove'] } },
});

export const NoneYet = meta.story();
export const Invalid = meta.story({ args: { error: 'The key has a space at its end.' } });
export const Kept = meta.story({ args: { stored, apiKeyChoice: 'keep' } });
export const Replaced = meta.story({ args: { stored, apiKeyChoice: 'replace' } });
export const Removed = meta.story({ args: { stored, apiKeyChoice: 'remove' } });
export const Phone = meta.story({
  args: { stored, apiKeyChoice: 'replace' },
  globals: { viewport: { value: 'phone' } },
});
