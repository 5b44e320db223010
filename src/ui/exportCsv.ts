import { type CsvTable, csvType, toCsv } from './csv';
import { downloadText } from './download';
import { showToast } from './toasts';

/** Hands the browser a table to save as a CSV file, and says so. */
export function exportCsv(fileName: string, table: CsvTable): void {
  downloadText(fileName, csvType, toCsv(table));
  showToast(`The table was exported to ${fileName}.`);
}
