import { useState } from 'react';

import { paths } from '~/paths';
import { ButtonLink } from '~/ui/Button';
import { FilePicker } from '~/ui/FilePicker';
import { focusPageHeading } from '~/ui/focusPageHeading';
import { FormErrors } from '~/ui/FormErrors';
import { PageHeader } from '~/ui/PageHeader';

import { ImportPreview } from './ImportPreview';
import styles from './ImportWebhooksPage.module.css';
import { type FileEntry } from './parseWebhookFile';
import { readWebhookFile } from './readWebhookFile';

/** Settings → Webhook Settings → Import: a file is chosen, looked at, and only then imported. */
export function ImportWebhooksPage() {
  const [file, setFile] = useState<{ name: string; entries: FileEntry[] }>();
  const [refusal, setRefusal] = useState<string>();
  const [reading, setReading] = useState(false);

  const open = async (chosen: File) => {
    setReading(true);
    setRefusal(undefined);
    const read = await readWebhookFile(chosen);
    setReading(false);
    if (read.refusal === undefined) setFile({ name: chosen.name, entries: read.entries });
    else setRefusal(`“${chosen.name}” can’t be imported. ${read.refusal}`);
  };

  return (
    <>
      <PageHeader
        title="Import Webhooks"
        description="Takes webhooks from a file that Export has made. You see what would change before anything does."
      />
      {file ? (
        <ImportPreview
          fileName={file.name}
          entries={file.entries}
          onOtherFile={() => {
            // The button goes away with what it was for.
            focusPageHeading();
            setFile(undefined);
          }}
        />
      ) : (
        <div className={styles.choose}>
          <FormErrors fields={[]} message={refusal} />
          <FilePicker accept=".json,application/json" busy={reading} onFile={(chosen) => void open(chosen)}>
            Drop a JSON file of webhooks here, up to 5 MB, or
          </FilePicker>
          <p>
            <ButtonLink to={paths.webhooks}>Cancel</ButtonLink>
          </p>
        </div>
      )}
    </>
  );
}
