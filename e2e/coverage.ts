import { documentation } from './documentation';
import { areas, kinds } from './tags';

/** One journey, as Playwright lists it. */
export type Journey = { file: string; title: string; tags: string[] };

type Suite = {
  title: string;
  suites?: Suite[];
  specs: { file: string; title: string; tags: string[] }[];
};

/** The journeys in Playwright's own list (`--list --reporter=json`), each once, however many projects run it. */
export function journeysOf(list: { suites: Suite[] }): Journey[] {
  const found = new Map<string, Journey>();
  const visit = ({ suites = [], specs, title }: Suite, above: string[]) => {
    const titles = [...above, title];
    for (const spec of specs) {
      const whole = [...titles.slice(1), spec.title].filter(Boolean).join(' › ');
      found.set(`${spec.file} ${whole}`, {
        file: spec.file,
        title: whole,
        tags: spec.tags.map((tag) => `@${tag.replace(/^@/, '')}`),
      });
    }
    for (const suite of suites) visit(suite, titles);
  };
  for (const suite of list.suites) visit(suite, []);
  return [...found.values()].toSorted((one, other) =>
    `${one.file} ${one.title}` < `${other.file} ${other.title}` ? -1 : 1,
  );
}

/** Each rule of the product documentation, with its tag. */
const rules = Object.entries(documentation).flatMap(([section, { title, rules: inSection }]) =>
  Object.entries(inSection).map(([rule, words]) => ({
    section,
    title,
    words,
    tag: `@doc-${section}-${rule}`,
  })),
);

/** What is wrong with the journeys' tags, in plain English. A rule that only an exhaustive journey shows does not count as shown. */
export function flawsOf(journeys: Journey[]): string[] {
  const known = new Set([...Object.keys(areas), ...Object.keys(kinds), ...rules.map(({ tag }) => tag)]);
  return [
    ...journeys.flatMap(({ file, title, tags }) => {
      const unknown = tags.filter((tag) => !known.has(tag));
      const inAreas = tags.filter((tag) => Object.hasOwn(areas, tag)).length;
      return [
        ...unknown.map((tag) => `${file} › ${title}: there is no tag ${tag} (e2e/tags.ts).`),
        ...(inAreas === 1 ? [] : [`${file} › ${title}: it has ${inAreas} areas, not one (e2e/tags.ts).`]),
      ];
    }),
    ...rules
      .filter(({ tag }) => !journeys.some(({ tags }) => tags.includes(tag) && !tags.includes('@deep')))
      .map(({ title, words, tag }) => `“${title}”: no journey shows that ${words} (${tag}).`),
  ];
}

/** The page that says what is shown by which journeys. */
export function coverageInMarkdown(journeys: Journey[]): string {
  const tableOfTags = (tags: Record<string, string>) => [
    '| tag | journeys | what they are about |',
    '| --- | --- | --- |',
    ...Object.entries(tags).map(
      ([tag, words]) =>
        `| \`${tag}\` | ${journeys.filter((journey) => journey.tags.includes(tag)).length} | ${words} |`,
    ),
  ];
  const sections = Object.entries(documentation).flatMap(([section, { title }]) => [
    `### ${title}`,
    '',
    ...rules
      .filter((rule) => rule.section === section)
      .flatMap(({ words, tag }) => [
        `**${words}** (\`${tag}\`)`,
        '',
        ...journeys
          .filter(({ tags }) => tags.includes(tag))
          .map(({ file, title: journey }) => `- \`${file}\` ${journey.replaceAll(/[*_<[\]`]/g, '\\$&')}`),
        '',
      ]),
  ]);
  return [
    '# What the journeys cover',
    '',
    'Written by `npm run journeys` from the journeys’ tags; `npm test` fails when it is stale, when a rule of the product documentation',
    'has no journey, and when a journey has no area or a tag that [tags.ts](tags.ts) does not know.',
    '',
    '## The product documentation',
    '',
    'Its sections and rules, in the words of [documentation.ts](documentation.ts). `npm run e2e -- --grep @doc-url` runs the journeys of a section.',
    '',
    ...sections,
    '## Tags',
    '',
    ...tableOfTags(areas),
    '',
    ...tableOfTags(kinds),
    '',
  ].join('\n');
}
