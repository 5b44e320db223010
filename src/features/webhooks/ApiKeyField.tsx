import { useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';

import { defaultParameter, type Placement, placements } from '~/contract/apiKey';
import { Button } from '~/ui/Button';
import { CopyButton } from '~/ui/CopyButton';
import { EyeIcon, EyeOffIcon } from '~/ui/icons';
import { TextField } from '~/ui/TextField';

import styles from './ApiKeyField.module.css';
import { generateApiKey } from './generateApiKey';
import { fieldLabels, type WebhookFormValues } from './webhookFormValues';

const placementLabels = {
  header: 'In an HTTP header (recommended)',
  query: 'In the query string of the URL',
} satisfies Record<Placement, string>;

/** The API key: typed or generated, hidden or shown; and, under Advanced, where and under which name it is sent. */
export function ApiKeyField({ form }: { form: UseFormReturn<WebhookFormValues> }) {
  const { register, setValue, formState, control } = form;
  const { errors } = formState;
  const [shown, setShown] = useState(false);
  const [generated, setGenerated] = useState('');
  const [advanced, setAdvanced] = useState(false);
  // An error inside opens it: nobody has to look for the field that the form complains about.
  const advancedOpen =
    advanced || errors.apiKeyParameter !== undefined || errors.apiKeyPlacement !== undefined;
  const [apiKey, placement] = useWatch({ control, name: ['apiKey', 'apiKeyPlacement'] });

  const generate = () => {
    const key = generateApiKey();
    setValue('apiKey', key, { shouldDirty: true, shouldValidate: true });
    setGenerated(key);
    setShown(true);
  };

  return (
    <div>
      <TextField
        label={fieldLabels.apiKey}
        optional
        registration={register('apiKey')}
        type={shown ? 'text' : 'password'}
        inputProps={{ spellCheck: false, autoCapitalize: 'none', className: styles.key }}
        error={errors.apiKey?.message}
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
      <details className={styles.advanced} open={advancedOpen}>
        <summary
          onClick={(event) => {
            // The browser would open and close it by itself, without asking what is known here.
            event.preventDefault();
            setAdvanced(!advancedOpen);
          }}
        >
          Advanced
        </summary>
        <div className={styles.advancedBody}>
          <fieldset>
            <legend className={styles.legend}>{fieldLabels.apiKeyPlacement}</legend>
            {placements.map((value) => (
              <label key={value} className={styles.choice}>
                <input type="radio" value={value} {...register('apiKeyPlacement')} />
                {placementLabels[value]}
              </label>
            ))}
            <p role="status" className={styles.warning}>
              {placement === 'query' &&
                'Query strings end up in the logs of servers and proxies, where others can read the key. Use a header if the receiving end can.'}
            </p>
          </fieldset>
          <TextField
            label={placement === 'query' ? 'Parameter name' : 'Header name'}
            registration={register('apiKeyParameter')}
            inputProps={{ spellCheck: false, autoCapitalize: 'none' }}
            error={errors.apiKeyParameter?.message}
            help={`The name under which the key is sent, ${defaultParameter} unless the receiving end expects another.`}
          />
        </div>
      </details>
    </div>
  );
}
