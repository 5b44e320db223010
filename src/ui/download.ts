/** Hands the browser a text to save as a file. */
export function downloadText(fileName: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Once the browser has begun; too early, and some save nothing.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
