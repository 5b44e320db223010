import { useState } from 'react';

import { readEveryWebhook } from '~/api/everyWebhook';
import { useWhyNot } from '~/api/permissions';
import { paths } from '~/paths';
import { Button, ButtonLink } from '~/ui/Button';

import { exportWebhooks } from './exportWebhooks';
import { isFiltered, type ListView } from './listAddress';

/** Ways of webhooks into a file and out of one. Export takes what the list is filtered to, on all its pages. */
export function ListActions({ view, empty }: { view: ListView; empty: boolean }) {
  const whyNot = useWhyNot('webhooks:write');
  const [exporting, setExporting] = useState(false);
  const exportAll = async () => {
    setExporting(true);
    await exportWebhooks(() => readEveryWebhook(view));
    setExporting(false);
  };
  return (
    <>
      <ButtonLink to={paths.importWebhooks} whyNot={whyNot}>
        Import
      </ButtonLink>
      {!empty && (
        <Button busy={exporting} onClick={() => void exportAll()}>
          {isFiltered(view) ? 'Export matches' : 'Export all'}
        </Button>
      )}
    </>
  );
}
