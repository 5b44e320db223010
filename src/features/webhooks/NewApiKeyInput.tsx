import { useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';

import { Button } from '~/ui/Button';
import { CopyButton } from '~/ui/CopyButton';
import { EyeIcon, EyeOffIcon } from '~/ui/icons';
import { TextField } from '~/ui/TextField';

import styles from './ApiKeyField.module.css';
import { generateApiKey } from './generateApiKey';
import type { WebhookFormValues } from './webhookFormValues';

/** Keeps the key away from what reads along: spelling and writing aids may send it to their makers, password managers store it. */
const unobserved = {
  spellCheck: false,
  writingsuggestions: 'false',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  'data-1p-ignore': '',
  'data-bwignore': 'true',
  'data-lpignore': 'true',
  'data-form-type': 'other',
};

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
  /** Whether the key is as it was generated. Not a copy to compare with: the form's is the only one. */
  const [generated, setGenerated] = useState(false);
  const apiKey = useWatch({ control, name: 'apiKey' });

  const generate = () => {
    const key = generateApiKey();
    setValue('apiKey', key, { shouldDirty: true, shouldValidate: true });
    setGenerated(true);
    setShown(true);
  };

  return (
    <TextField
      label={label}
      optional={optional}
      registration={register('apiKey', { onChange: () => setGenerated(false) })}
      type={shown ? 'text' : 'password'}
      inputProps={{
        ...unobserved,
        // Hidden, it must not look like the sign-in, whose password browsers fill in despite "off". Shown, it must not be kept
        // in the tab's history, as any text without "off" is.
        autoComplete: shown ? 'off' : 'new-password',
        className: styles.key,
      }}
      error={formState.errors.apiKey?.message}
      help={
        apiKey !== '' && generated
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
