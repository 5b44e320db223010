import { shellWord } from './codeQuoting';
import type { SentKey } from './sentRequest';

/** How to start it, and what it needs. */
const usage = (key: SentKey | undefined): string =>
  [
    '# Sends the example as a webhook would.',
    ...(key ? ['# Before: export API_KEY, the key that the receiver expects.'] : []),
    ...(key?.placement === 'query' ? ['# --url-query needs curl 7.87 or newer.'] : []),
  ].join('\n');

/** A command for a POSIX shell that sends `body` to `url`. The key comes from the environment. */
export function curlCommand({
  url,
  webhookId,
  key,
  body,
}: {
  url: string;
  webhookId: string;
  key: SentKey | undefined;
  body: string;
}): string {
  const { placement, parameter = '' } = key ?? {};
  const [program, target, ...options] = [
    // curl reads brackets in a URL as a range of URLs.
    /[{}[\]]/.test(url) ? 'curl --globoff --include' : 'curl --include',
    shellWord(url),
    ...(placement === 'query'
      ? [`--url-query ${shellWord(`${encodeURIComponent(parameter)}=`)}"$API_KEY"`]
      : []),
    "--header 'Content-Type: application/json'",
    ...(placement === 'header' ? [`--header ${shellWord(`${parameter}: `)}"$API_KEY"`] : []),
    `--header ${shellWord(`X-Webhook-Id: ${webhookId}`)}`,
    // A new one each time: receivers leave out what they know already.
    '--header "X-Webhook-Delivery: try-$(date +%s)"',
    "--header 'X-Webhook-Attempt: 1'",
    // No line of JSON is the word that ends it.
    "--data-binary @- <<'JSON'",
  ];
  return `${usage(key)}\n${[`${program} ${target}`, ...options].join(' \\\n  ')}\n${body}\nJSON\n`;
}
