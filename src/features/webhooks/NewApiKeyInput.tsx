import { useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';

import { Button } from '~/ui/Button';
import { CopyButton } from '~/ui/CopyButton';
import { EyeIcon, EyeOffIcon } from '~/ui/icons';
import { TextField } from '~/ui/TextField';

import styles from './ApiKeyField.module.css';
import { generateApiKey } from './generateApiKey';
import type { WebhookFormValues } from './webhookFormValues';

/** A new API key: typed or generated, hidden or shown, copied. */
export function NewApiKeyInput({
  form,
  label,
  optional = false,
}: {
  form: UseFormReturn<WebhookFormValues>;
  label: string;
  optional?: boolean;
}) {
  const { register, setValue, formState, control } = form;
  const [shown, setShown] = useState(false);
  const [generated, setGenerated] = useState('');
  const apiKey = useWatch({ control, name: 'apiKey' });

  const generate = () => {
    const key = generateApiKey();
    setValue('apiKey', key, { shouldDirty: true, shouldValidate: true });
    setGenerated(key);
    setShown(true);
  };

  return (
    <TextField
      label={label}
      optional={optional}
      registration={register('apiKey')}
      type={shown ? 'text' : 'password'}
      inputProps={{ spellCheck: false, autoCapitalize: 'none', className: styles.key }}
      error={formState.errors.apiKey?.message}
      help={
        apiKey !== '' && apiKey === generated
          ? 'A new key. Copy it now and give it to the receiving end: once saved, it is never shown again.'
          : 'An identifier and authentication token, sent along so that the receiving end can verify that a request comes from your webhook.'
      }
      endAdornment={
        <span className={styles.actions}>
          {apiKey !== '' && (
            <>
              <Button
                variant="icon"
                aria-label={shown ? 'Hide API key' : 'Show API key'}
                title={shown ? 'Hide API key' : 'Show API key'}
                onClick={() => setShown(!shown)}
              >
                {shown ? <EyeOffIcon size={18} /> : <EyeIcon size={18} />}
              </Button>
              <CopyButton text={apiKey} what="API key" />
            </>
          )}
          <Button variant="quiet" onClick={generate}>
            Generate
          </Button>
        </span>
      }
    />
  );
}
