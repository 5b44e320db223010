import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';

import { newIdempotencyKey } from '~/api/idempotencyKey';
import { paths } from '~/paths';
import { BulkProgress } from '~/ui/BulkProgress';
import { type BulkRun, startBulkRun } from '~/ui/bulkRun';
import { Button, ButtonLink } from '~/ui/Button';
import { focusOnAppearance } from '~/ui/focusOnAppearance';
import { focusPageHeading } from '~/ui/focusPageHeading';
import { showToast } from '~/ui/toasts';
import { Verbatim } from '~/ui/Verbatim';

import type { ActiveRow, ImportKind, ImportRow } from './importPlan';
import styles from './ImportPreview.module.css';
import { ImportSection } from './ImportSection';
import { importWebhook } from './importWebhook';
import { refreshWebhooks } from './webhookQueries';

const words = { one: 'webhook', many: 'webhooks', doing: 'Importing', done: 'imported' };

const count = (rows: ImportRow[], kind: ImportKind) => rows.filter((row) => row.kind === kind).length;

/** What an import would do, row by row. The administrator leaves out what should not be, and starts the rest. */
export function ImportChoice({
  fileName,
  rows,
  room,
  onOtherFile,
}: {
  fileName: string;
  rows: ImportRow[];
  /** How many more webhooks the plan allows. */
  room: number;
  onOtherFile: () => void;
}) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [refused, setRefused] = useState(false);
  const [run, setRun] = useState<BulkRun<ActiveRow>>();
  // One key for each entry as long as the file is open: however often it is tried, it creates one webhook.
  const [keys] = useState(() => new Map(rows.map(({ number }) => [number, newIdempotencyKey()])));

  const chosen = rows
    .filter((row) => row.kind === 'new' || row.kind === 'changed')
    .filter(({ number }) => !leftOut.has(number));
  const tooMany = Math.max(0, count(chosen, 'new') - room);
  const problem =
    tooMany > 0
      ? `Your plan has room for ${room === 0 ? 'no more webhooks' : `${room} more`}: leave out ${tooMany} that ${tooMany === 1 ? 'is' : 'are'} new.`
      : refused && chosen.length === 0
        ? 'There is nothing to import. Choose at least one webhook that is new or changed.'
        : undefined;

  const change = (numbers: number[], on: boolean) => {
    const next = new Set(leftOut);
    for (const number of numbers) {
      if (on) next.delete(number);
      else next.add(number);
    }
    setLeftOut(next);
  };

  const start = () => {
    setRefused(true);
    if (problem !== undefined || chosen.length === 0) return;
    setRun(startBulkRun(chosen, (row) => importWebhook(row, keys.get(row.number) ?? newIdempotencyKey())));
  };

  const close = ({ getState }: BulkRun<ActiveRow>) => {
    void refreshWebhooks(queryClient);
    // At once: while the dialog is there it keeps the focus to itself.
    flushSync(() => setRun(undefined));
    const { succeeded, total } = getState();
    if (succeeded.length < total) return focusPageHeading();
    showToast(total === 1 ? '1 webhook was imported.' : `${total} webhooks were imported.`);
    void navigate(paths.webhooks);
  };

  const section = (kind: ImportKind) => (
    <ImportSection
      kind={kind}
      rows={rows.filter((row) => row.kind === kind)}
      leftOut={leftOut}
      onChange={change}
    />
  );
  return (
    <div className={styles.panel}>
      <div className={styles.header}>
        {/* Takes the focus from the button that led here, and is read out. */}
        <h2 tabIndex={-1} ref={focusOnAppearance} className={styles.summary}>
          <strong>
            <Verbatim text={fileName} />
          </strong>
          : {count(rows, 'new')} new, {count(rows, 'changed')} changed, {count(rows, 'same')} the same,{' '}
          {count(rows, 'invalid')} invalid
        </h2>
        <Button variant="quiet" onClick={onOtherFile}>
          Choose another file
        </Button>
      </div>
      {section('invalid')}
      {section('new')}
      {section('changed')}
      {section('same')}
      <div className={styles.footer}>
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
        <div className={styles.buttons}>
          <Button variant="primary" onClick={start}>
            {chosen.length === 1 ? 'Import 1 webhook' : `Import ${chosen.length} webhooks`}
          </Button>
          <ButtonLink to={paths.webhooks}>Cancel</ButtonLink>
        </div>
      </div>
      {run && <BulkProgress run={run} words={words} nameOf={({ name }) => name} onClose={() => close(run)} />}
    </div>
  );
}
