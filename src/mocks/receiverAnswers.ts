import { hostileTexts } from './seed/hostileTexts';

/** How long an attempt waits for an answer, in milliseconds. */
export const timeoutMs = 10_000;

/** How much is kept of an answer's body, in bytes. */
export const keptBytes = 256 * 1024;

/** A page such as frameworks show to developers, with what would run if somebody rendered it. */
export const errorPage = `<!doctype html>
<html lang="en">
<head>
  <title>500 Internal Server Error</title>
  <script>document.title = 'A script of the receiver ran'</script>
</head>
<body>
  <h1>Internal Server Error</h1>
  <img src="/nothing.png" alt="" onerror="document.title = 'A script of the receiver ran'">
  <p>TypeError: Cannot read properties of undefined (reading &quot;tenant&quot;)</p>
</body>
</html>
`;

/** What is left of bytes that are no UTF-8: replacement and control characters among what can be read. */
export const undecodable =
  '\u{FFFD}\u{FFFD}\u{0}\u{10}JFIF\u{0}\u{1}\u{2}\u{FFFD}\u{1B}[31mred\u{1B}[0m\u{7}\u{FFFD}(\u{FFFD}\u{8}\u{C}end\u{0}';

/** A log that somebody forgot to switch off: more than is kept of an answer. */
export function hugeText(): string {
  const lines = ['200 OK, debug output follows'];
  for (let line = 1; line <= 4200; line += 1) {
    lines.push(
      `${String(line).padStart(5, '0')} DEBUG consumer: handler ${line % 17} saw the event, nothing to do for it`,
    );
  }
  return lines.join('\n');
}

/** Headers that no HTTP library would let through, but a server that tells of them may. */
export const hostileHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  Location: 'javascript:alert(1)',
  'X-Endless': hostileTexts.endless,
  'X-Turned': hostileTexts.turned,
  [hostileTexts.image]: hostileTexts.script,
  [`X-${hostileTexts.endless}`]: hostileTexts.controls,
};

/** JSON with all that is hostile in keys and values. */
export const hostileBody = JSON.stringify(
  Object.fromEntries(Object.values(hostileTexts).map((text) => [text, [text]])),
);
