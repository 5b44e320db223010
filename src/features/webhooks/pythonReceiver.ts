import { stringLiteral } from './codeQuoting';
import type { SentKey } from './sentRequest';

const sentKey = ({ placement, parameter }: SentKey): string =>
  placement === 'header'
    ? `self.headers.get(${stringLiteral(parameter)}, "")`
    : `parse_qs(urlsplit(self.path).query).get(${stringLiteral(parameter)}, [""])[0]`;

const checkSetup = `
API_KEY = os.environ.get("API_KEY") or sys.exit("Set API_KEY to the key of the webhook.")


def is_key(text):
    # Hashes are of one length, and compared in constant time: how long it takes tells nothing about the key.
    return hmac.compare_digest(hash_of(text), hash_of(API_KEY))


def hash_of(text):
    return hashlib.sha256(text.encode()).digest()

`;

const check = (key: SentKey): string => `
        if not is_key(${sentKey(key)}):
            self.answer(401)
            return`;

/** The standard log has the query string in it. */
const silentLog = `
    def log_request(self, *args):
        pass  # it would write the key in the query string into the log
`;

const modules = (key: SentKey | undefined): string =>
  [...(key ? ['hashlib', 'hmac'] : []), 'json', 'os', 'queue', ...(key ? ['sys'] : []), 'threading']
    .map((name) => `import ${name}`)
    .join('\n');

/** A receiver for Python 3.8 or newer, on its standard library. Without a key it checks none. */
export const pythonReceiver = (key: SentKey | undefined): string =>
  `# Save it as receiver.py, set ${key ? 'API_KEY and ' : ''}PORT in the environment, run: python3 receiver.py
${modules(key)}
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
${key?.placement === 'query' ? 'from urllib.parse import parse_qs, urlsplit\n' : ''}${key ? checkSetup : ''}
waiting = queue.Queue()


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))${key ? check(key) : ''}
        # Answer at once; the work comes afterwards.
        self.answer(200)
        waiting.put((self.headers.get("X-Webhook-Delivery"), body))

    def answer(self, status):
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()
${key?.placement === 'query' ? silentLog : ''}

def work():
    # To try it out. Keep them in your database, so that they outlive a restart.
    received = set()
    while True:
        delivery, body = waiting.get()
        if delivery in received:
            continue
        received.add(delivery)
        try:
            event = json.loads(body)
            print(event["event_type"], event["event_time"], event["data"], flush=True)
        except Exception as error:
            print("This event could not be worked on:", error, flush=True)


threading.Thread(target=work, daemon=True).start()
ThreadingHTTPServer(("", int(os.environ.get("PORT", 8080))), Receiver).serve_forever()
`;
