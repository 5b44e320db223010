// Fails when the production build (dist) holds anything of the mock. Every marker must be found in the demo
// build (dist-demo), so that a renamed text cannot make this check blind.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const markers = [
  { what: 'MSW’s service worker', text: 'mockServiceWorker.js' },
  { what: 'the worker’s protocol', text: 'MOCK_ACTIVATE' },
  { what: 'MSW’s console messages', text: '[MSW]' },
  { what: 'MSW’s help addresses', text: 'mswjs.io' },
  { what: 'the seed data', text: 'wh_crm-contacts' },
  { what: 'the demo’s sign-in page', text: 'Demo sign-in' },
  { what: 'the way to the demo’s sign-in page', text: 'demo/sign-in' },
  { what: 'the Demo panel', text: 'Reset the data of this scenario' },
  { what: 'the scenarios', text: 'wh_failing-' },
  { what: 'the demo banner', text: 'this console runs on a mock API in your browser' },
];

/**
 * The places of every marker in a build: in a file's name or in its content.
 * @param {string} folder
 */
function search(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => ({ file, content: `${path.basename(file)}\n${readFileSync(file, 'utf8')}` }));
  return markers.flatMap(({ what, text }) =>
    files.filter(({ content }) => content.includes(text)).map(({ file }) => ({ file, what, text })),
  );
}

/** @param {string[]} lines */
function fail(lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

for (const [folder, script] of [
  ['dist', 'build'],
  ['dist-demo', 'build:demo'],
]) {
  if (!existsSync(`${folder}/index.html`)) fail([`${folder} is missing. Run: npm run ${script}`]);
}

const inDemo = search('dist-demo');
const blind = markers.filter(({ text }) => !inDemo.some((place) => place.text === text));
if (blind.length > 0) {
  fail([
    'This check looks for texts that the mock no longer contains; correct scripts/check-build.mjs:',
    ...blind.map(({ what, text }) => `  ${what}: "${text}" is not in dist-demo`),
  ]);
}

// What Storybook calls its own globals, and the ending of the files; a story imports Storybook's preview.
const storyMarkers = ['STORYBOOK', '.stories.'];
const withStories = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((name) => path.join('dist', name))
  .filter((file) => statSync(file).isFile())
  .filter((file) => storyMarkers.some((text) => `${file}\n${readFileSync(file, 'utf8')}`.includes(text)));
if (withStories.length > 0) {
  fail(['The production build contains stories:', ...withStories.map((file) => `  ${file}`)]);
}

const inProduction = search('dist');
if (inProduction.length > 0) {
  fail([
    'The production build contains the mock:',
    ...inProduction.map(({ file, what, text }) => `  ${file} contains ${what} ("${text}")`),
  ]);
}

process.stdout.write(`dist contains nothing of the mock (${markers.length} markers looked for)\n`);
