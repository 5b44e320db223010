import { zodResolver } from '@hookform/resolvers/zod';
import { type BaseSyntheticEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';

import { ApiError } from '~/api/apiError';
import type { ApiKeyInfo } from '~/contract/apiKey';
import { notificationTypes } from '~/contract/webhooks';
import { Button } from '~/ui/Button';
import { CrashBoundary } from '~/ui/CrashBoundary';
import { FormErrors } from '~/ui/FormErrors';
import { SelectField } from '~/ui/SelectField';
import { TextField } from '~/ui/TextField';
import { UnsavedChangesGuard } from '~/ui/UnsavedChangesGuard';

import { ApiKeyField } from './ApiKeyField';
import { type ChangeEvents, EventPicker } from './EventPicker';
import { OverlapNotice } from './OverlapNotice';
import { UrlHints } from './UrlHints';
import { type DraftKeeper, useDraftSaving } from './useDraftSaving';
import { fieldLabels, type FieldName, fieldNames, sortRefusal, WebhookFormValues } from './webhookFormValues';
import styles from './WebhookForm.module.css';

/**
 * The form of one webhook. `onSubmit` saves the checked values and may throw an ApiError: the form then shows each sentence
 * where it belongs and keeps everything typed. It may put other values into the form first (`show`), and give undefined when
 * nothing was saved after all. After a save `onSaved` leads on.
 */
export function WebhookForm<Saved>({
  defaultValues,
  initialValues,
  storedKey = null,
  exceptId,
  draft,
  submitLabel,
  afterSaving,
  onSubmit,
  onSaved,
  onCancel,
}: {
  defaultValues: WebhookFormValues;
  /** What is in the form at first if not the default values; counts as typed. The same object for every render. */
  initialValues?: WebhookFormValues | undefined;
  /** What is known of the key that the webhook has already. */
  storedKey?: ApiKeyInfo | null;
  /** The webhook that is edited: it does not overlap itself. */
  exceptId?: string;
  /** Where what is typed is kept until it is saved or discarded. */
  draft?: DraftKeeper | undefined;
  submitLabel: string;
  /** Below the fields: a choice on what `onSaved` does, which is no part of the webhook. */
  afterSaving?: ReactNode;
  onSubmit: (
    values: WebhookFormValues,
    show: (values: WebhookFormValues) => void,
  ) => Promise<Saved | undefined>;
  onSaved: (saved: Saved) => void;
  onCancel: () => void;
}) {
  const form = useForm({
    mode: 'onTouched',
    resolver: zodResolver(WebhookFormValues),
    defaultValues,
    values: initialValues,
    resetOptions: { keepDefaultValues: true },
    // Fields register in the order of the code; the focus goes by the order of the screen.
    shouldFocusError: false,
  });
  const { register, control, getValues, setValue, getFieldState, setError, setFocus, handleSubmit } = form;
  const { errors, isSubmitting, submitCount } = form.formState;
  // Asked for when it matters. To be told of it would render the whole form for the first letter and the first pick.
  const isDirty = () =>
    fieldNames.some((name) => JSON.stringify(getValues(name)) !== JSON.stringify(defaultValues[name]));
  const submitting = useRef(false);
  const saved = useRef(false);
  const endDraft = useDraftSaving(form, draft);

  const changeEvents = useCallback<ChangeEvents>(
    (update) => {
      const target = { name: 'events', value: update(getValues('events')) };
      void register('events').onChange({ type: 'change', target });
    },
    [register, getValues],
  );

  const [firstWrong, setFirstWrong] = useState<{ name: FieldName }>();
  // Once its error is drawn: that may be what opens Advanced, and a closed field takes no focus.
  useEffect(() => {
    if (firstWrong) setFocus(firstWrong.name);
  }, [firstWrong, setFocus]);

  const showRefusal = (error: ApiError, sentKey: string) => {
    const { fields, form: rest } = sortRefusal(error, sentKey);
    for (const { name, message } of fields) setError(name, { type: 'server', message });
    if (rest.length > 0) setError('root', { type: 'server', message: rest.join(' ') });
  };

  /** Puts other values into the form. Not by a reset, which would end the submit that is under way for all that shows it. */
  const show = (other: WebhookFormValues) => {
    for (const name of fieldNames) setValue(name, other[name], { shouldDirty: true });
  };

  const save = async (values: WebhookFormValues) => {
    try {
      const result = await onSubmit(values, show);
      if (result === undefined) return;
      saved.current = true;
      endDraft();
      onSaved(result);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showRefusal(error, values.apiKey);
    }
  };

  const submit = async (event: BaseSyntheticEvent) => {
    event.preventDefault();
    // A second Enter or click before the button has had time to show that it works.
    if (submitting.current) return;
    submitting.current = true;
    try {
      await handleSubmit(save)(event);
      const name = fieldNames.find((each) => getFieldState(each).invalid);
      if (name) setFirstWrong({ name });
    } finally {
      submitting.current = false;
    }
  };

  return (
    <>
      <form noValidate className={styles.form} aria-label="Webhook" onSubmit={(event) => void submit(event)}>
        <div className={styles.fields}>
          <TextField
            label={fieldLabels.name}
            registration={register('name')}
            error={errors.name?.message}
            help="A descriptive and meaningful name: it helps you recognise which webhook is responsible for which events or tasks."
          />
          <Controller
            control={control}
            name="events"
            render={({ field: { value, ref }, fieldState }) => (
              <CrashBoundary part={fieldLabels.events}>
                <EventPicker
                  label={fieldLabels.events}
                  value={value}
                  onChange={changeEvents}
                  inputRef={ref}
                  error={fieldState.error?.message}
                />
              </CrashBoundary>
            )}
          />
          <SelectField
            label={fieldLabels.notificationType}
            registration={register('notificationType')}
            // A type that only the server knows stays on offer, so that a save does not lose it.
            options={[...new Set([...notificationTypes, defaultValues.notificationType])].map((type) => ({
              value: type,
              label: type,
            }))}
            error={errors.notificationType?.message}
            help="REST – it will notify the external system by the API."
          />
          <div>
            <TextField
              label={fieldLabels.url}
              type="url"
              registration={register('url')}
              inputProps={{ spellCheck: false, autoCapitalize: 'none', inputMode: 'url' }}
              placeholder="https://example.com/webhooks"
              error={errors.url?.message}
              help="The web address where your webhook sends its notifications or data."
            />
            <CrashBoundary part="Hints on the URL">
              <UrlHints control={control} exceptId={exceptId} />
            </CrashBoundary>
          </div>
          <CrashBoundary part="Overlaps">
            <OverlapNotice form={form} exceptId={exceptId} onChange={changeEvents} />
          </CrashBoundary>
          <ApiKeyField form={form} stored={storedKey} />
          <TextField
            label={fieldLabels.description}
            optional
            rows={2}
            registration={register('description')}
            error={errors.description?.message}
            help="A note for other administrators, such as who runs the receiving system."
          />
          {afterSaving}
        </div>
        <div className={styles.footer}>
          <FormErrors
            // Counted once a submit has failed; before that each field speaks for itself.
            fields={
              submitCount > 0
                ? fieldNames.filter((name) => errors[name]).map((name) => fieldLabels[name])
                : []
            }
            message={errors.root?.message}
          />
          <div className={styles.buttons}>
            <Button variant="primary" type="submit" busy={isSubmitting}>
              {submitLabel}
            </Button>
            <Button
              onClick={() => {
                if (!isDirty()) endDraft();
                onCancel();
              }}
            >
              Cancel
            </Button>
          </div>
        </div>
      </form>
      <UnsavedChangesGuard
        when={() => isDirty() && !saved.current}
        // The key is no part of a draft.
        isKept={() => draft !== undefined && getValues('apiKey') === ''}
        onDiscard={endDraft}
      >
        What you typed in this form has not been saved and would be lost.
      </UnsavedChangesGuard>
    </>
  );
}
