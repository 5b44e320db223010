// Fails when the production build (dist) holds anything of the mock. Every marker must be found in the demo
// build (dist-demo), so that a renamed text cannot make this check blind.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ what: string, text: string }} Marker */

/** @type {Marker[]} */
const mockMarkers = [
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

// What Storybook calls its own globals, and the ending of the files; a story imports Storybook's preview.
/** @type {Marker[]} */
const storyMarkers = [
  { what: 'Storybook', text: 'STORYBOOK' },
  { what: 'a story', text: '.stories.' },
];

/**
 * The places of every marker in a build: in a file's name or in its content.
 * @param {string} folder
 * @param {Marker[]} markers
 */
function search(folder, markers) {
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

const inDemo = search('dist-demo', mockMarkers);
const blind = mockMarkers.filter(({ text }) => !inDemo.some((place) => place.text === text));
if (blind.length > 0) {
  fail([
    'This check looks for texts that the mock no longer contains; correct scripts/check-build.mjs:',
    ...blind.map(({ what, text }) => `  ${what}: "${text}" is not in dist-demo`),
  ]);
}

for (const [unwanted, sought] of /** @type {const} */ ([
  ['stories', storyMarkers],
  ['the mock', mockMarkers],
])) {
  const places = search('dist', sought);
  if (places.length === 0) continue;
  fail([
    `The production build contains ${unwanted}:`,
    ...places.map(({ file, what, text }) => `  ${file} contains ${what} ("${text}")`),
  ]);
}

process.stdout.write(`dist contains nothing of the mock (${mockMarkers.length} markers looked for)\n`);
