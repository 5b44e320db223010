import { stringLiteral } from './codeQuoting';
import type { SentKey } from './sentRequest';

/** How the key is read out of a request; Node gives the names of headers in lower case. */
const sentKey = ({ placement, parameter }: SentKey): string =>
  placement === 'header'
    ? `request.headers[${stringLiteral(parameter.toLowerCase())}]`
    : `new URLSearchParams(request.url.replace(/^[^?]*/, '')).get(${stringLiteral(parameter)})`;

const checkSetup = `
const apiKey = process.env.API_KEY;
if (!apiKey) throw new Error('Set API_KEY to the key of the webhook.');

// Hashes are of one length, and compared in constant time: how long it takes tells nothing about the key.
const hash = (text) => createHash('sha256').update(String(text)).digest();
const isKey = (text) => timingSafeEqual(hash(text), hash(apiKey));
`;

const check = (key: SentKey): string => `
  if (!isKey(${sentKey(key)})) {
    response.writeHead(401).end();
    return;
  }`;

/** A receiver for Node without any package, saved as a module. Without a key it checks none. */
export const nodeReceiver = (key: SentKey | undefined): string =>
  `// Save it as receiver.mjs, set ${key ? 'API_KEY and ' : ''}PORT in the environment, run: node receiver.mjs
${key ? "import { createHash, timingSafeEqual } from 'node:crypto';\n" : ''}import { createServer } from 'node:http';
${key ? checkSetup : ''}
// To try it out. Keep them in your database, so that they outlive a restart.
const received = new Set();

const server = createServer((request, response) => {${key ? check(key) : ''}
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    // Answer at once; the work comes afterwards.
    response.writeHead(200).end();
    const delivery = request.headers['x-webhook-delivery'];
    if (received.has(delivery)) return;
    received.add(delivery);
    setImmediate(work, Buffer.concat(chunks).toString());
  });
});
server.listen(process.env.PORT ?? 8080, () => console.log('Listening on port', server.address().port));

function work(body) {
  try {
    const event = JSON.parse(body);
    console.log(event.event_type, event.event_time, event.data);
  } catch (error) {
    console.error('This event could not be worked on:', error);
  }
}
`;
