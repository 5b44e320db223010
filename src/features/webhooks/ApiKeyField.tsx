import { useEffect, useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';

import { type ApiKeyInfo, defaultParameter, type Placement, placements } from '~/contract/apiKey';
import { TextField } from '~/ui/TextField';
import { inWords } from '~/ui/visibleText';

import styles from './ApiKeyField.module.css';
import { NewApiKeyInput } from './NewApiKeyInput';
import { fieldLabels, type WebhookFormValues } from './webhookFormValues';

const knownPlacements = {
  header: 'In an HTTP header (recommended)',
  query: 'In the query string of the URL',
} satisfies Record<Placement, string>;
const placementLabels = new Map<string, string>(Object.entries(knownPlacements));

type Props = { form: UseFormReturn<WebhookFormValues>; stored: ApiKeyInfo | null };

/** The API key: a new one, or what becomes of the stored one; and, under Advanced, where and under which name it is sent. */
export function ApiKeyField({ form, stored }: Props) {
  const choice = useWatch({ control: form.control, name: 'apiKeyChoice' });
  const { setValue } = form;
  // Nobody knows for how long the browser keeps a form that was left, or its fields: the key is no longer in them.
  useEffect(() => () => setValue('apiKey', ''), [setValue]);
  return (
    <div>
      {stored && <StoredKeyChoice form={form} stored={stored} />}
      {choice === 'new' && <NewApiKeyInput form={form} label={fieldLabels.apiKey} optional />}
      {choice === 'replace' && <NewApiKeyInput form={form} label="New API Key" />}
      {choice !== 'remove' && <AdvancedKeySettings form={form} stored={stored} />}
    </div>
  );
}

/** The stored key itself can't be shown: what the administrator decides on is whether it stays. */
function StoredKeyChoice({ form, stored }: { form: Props['form']; stored: ApiKeyInfo }) {
  const option = (value: WebhookFormValues['apiKeyChoice'], label: string) => (
    <label className={styles.choice}>
      <input type="radio" value={value} {...form.register('apiKeyChoice')} />
      {label}
    </label>
  );
  return (
    <fieldset className={styles.stored}>
      <legend className={styles.legend}>{fieldLabels.apiKeyChoice}</legend>
      {option('keep', `Keep the stored key${stored.hint && `, which ends in ${inWords(stored.hint)}`}`)}
      {option('replace', 'Replace it with a new key')}
      {option('remove', 'Remove it: requests are sent without a key')}
    </fieldset>
  );
}

function AdvancedKeySettings({ form, stored }: Props) {
  const { register, control, formState } = form;
  const { errors } = formState;
  const [wanted, setWanted] = useState(false);
  // An error inside opens it: nobody has to look for the field that the form complains about.
  const open = wanted || errors.apiKeyParameter !== undefined || errors.apiKeyPlacement !== undefined;
  const placement = useWatch({ control, name: 'apiKeyPlacement' });
  // A place that only the server knows stays on offer, so that a save does not lose it.
  const offered: readonly string[] = [...new Set([...placements, ...(stored ? [stored.placement] : [])])];

  return (
    <details className={styles.advanced} open={open}>
      <summary
        onClick={(event) => {
          // The browser would open and close it by itself, without asking what is known here.
          event.preventDefault();
          setWanted(!open);
        }}
      >
        Advanced
      </summary>
      <div className={styles.advancedBody}>
        <fieldset>
          <legend className={styles.legend}>{fieldLabels.apiKeyPlacement}</legend>
          {offered.map((value) => (
            <label key={value} className={styles.choice}>
              <input type="radio" value={value} {...register('apiKeyPlacement')} />
              {placementLabels.get(value) ?? value}
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
  );
}
