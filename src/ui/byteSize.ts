/** How large a text is as UTF-8: "1 byte", "512 bytes", "4.2 kB", "256 kB"; a kB has 1024 bytes. */
export function byteSize(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes === 1) return '1 byte';
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return `${kilobytes < 10 ? Math.round(kilobytes * 10) / 10 : Math.round(kilobytes)} kB`;
}
