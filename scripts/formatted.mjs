import { readFileSync } from 'node:fs';
import { format } from 'oxfmt';

/**
 * A generated text as `npm run format` would leave it in this file.
 * @param {string} file
 * @param {string} text
 * @throws Error when the text is not of the file's kind
 */
export async function formatted(file, text) {
  // Our own file.
  const options = /** @type {import('oxfmt').FormatConfig} */ (
    JSON.parse(readFileSync('.oxfmtrc.json', 'utf8'))
  );
  const { code, errors } = await format(file, text, options);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join(' ')}`);
  return code;
}
