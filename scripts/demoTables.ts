import { consoleFaultTable, faultGroups, faultTable } from '../src/mocks/faultTable.ts';
import { scenarios } from '../src/mocks/seed/scenarios.ts';

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: string[]) =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

/** The scenarios as the README shows them. */
export const scenariosInMarkdown = (): string =>
  table(
    ['scenario', '', 'for'],
    Object.entries(scenarios).map(([name, { title, description }]) => row(`\`${name}\``, title, description)),
  );

/** The kinds of faults as the README shows them. */
export function faultsInMarkdown(): string {
  const kinds = Object.entries(faultTable);
  return [
    table(
      ['fault of an operation', '', 'for'],
      faultGroups.flatMap((group) =>
        kinds
          .filter(([, entry]) => entry.group === group)
          .map(([kind, { description, use }]) => row(`\`${kind}\``, description, use)),
      ),
    ),
    '',
    table(
      ['fault of the console', '', 'for'],
      Object.entries(consoleFaultTable).map(([kind, { description, use }]) =>
        row(`\`${kind}@…\``, description, use),
      ),
    ),
  ].join('\n');
}
