import { areas } from './check';
import type { Result, Run } from './run';

const marks = { passed: '✓', failed: '✗', 'not checked': '–' } satisfies Record<Result['outcome'], string>;

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `        ${line}`)
    .join('\n');

function lines(result: Result): string[] {
  const head = `  ${marks[result.outcome]} ${result.rule} [${result.name}]`;
  if (result.outcome === 'not checked') return [head, `      not checked: ${result.why}`];
  if (result.outcome === 'passed') return [head];
  const { expected, got, request, reply, requestId } = result;
  return [
    head,
    `      expected ${expected}`,
    `      got      ${got}`,
    ...(requestId === undefined ? [] : [`      request id ${requestId}`]),
    ...(request === undefined ? [] : ['      request', indented(request)]),
    ...(reply === undefined ? [] : ['      reply', indented(reply)]),
  ];
}

/** Whether everything that was checked is in order. */
export const isGood = ({ results, cleanUp }: Run): boolean =>
  cleanUp.left.length === 0 && results.every(({ outcome }) => outcome !== 'failed');

/** The results for people, grouped by area, and what was cleaned up. */
export function report({ results, cleanUp }: Run): string {
  const grouped = Object.entries(areas).flatMap(([area, title]) => {
    const own = results.filter((result) => result.area === area);
    return own.length === 0 ? [] : [title, ...own.flatMap(lines), ''];
  });
  const count = (outcome: Result['outcome']) => results.filter((result) => result.outcome === outcome).length;
  return [
    ...grouped,
    `${count('passed')} passed, ${count('failed')} failed, ${count('not checked')} not checked`,
    `cleaned up: ${cleanUp.deleted} webhooks deleted${cleanUp.left.length > 0 ? `; still there: ${cleanUp.left.join(', ')}` : ', none left'}`,
    '',
  ].join('\n');
}
