import { maxFileSize, type ParsedFile, parseWebhookFile } from './parseWebhookFile';

/** Reads a chosen file. Never rejects. */
export async function readWebhookFile(file: Pick<File, 'size' | 'text'>): Promise<ParsedFile> {
  if (file.size > maxFileSize) {
    const size = (file.size / 1024 / 1024).toFixed(1);
    return { refusal: `It has ${size} MB; at most ${maxFileSize / 1024 / 1024} MB can be read.` };
  }
  try {
    return parseWebhookFile(await file.text());
  } catch {
    return { refusal: 'It could not be read. It may have been moved or deleted, or be a folder.' };
  }
}
