import { Button } from './Button';
import { exportCsv } from './exportCsv';
import type { CsvTable } from './csv';

/** Saves a table as a CSV file. `what` completes "Export …": a page may have several. */
export function ExportButton({
  what,
  fileName,
  table,
}: {
  what: string;
  fileName: string;
  table: () => CsvTable;
}) {
  return (
    <Button variant="quiet" aria-label={`Export CSV: ${what}`} onClick={() => exportCsv(fileName, table())}>
      Export CSV
    </Button>
  );
}
