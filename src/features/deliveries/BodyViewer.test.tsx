import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { BodyViewer } from './BodyViewer';

const show = (body: string, truncated = false) => {
  render(<BodyViewer title="Response body" body={body} truncated={truncated} />);
  return userEvent.setup();
};
const viewer = () => screen.getByRole('group', { name: 'Response body' });
const shown = () => viewer().querySelector('pre')?.textContent;

describe('a body', () => {
  it('of JSON is laid out, and shown as it was stored on demand', async () => {
    const user = show('{"id":12345678901234567890,"ok":true}');
    expect(shown()).toBe('{\n  "id": 12345678901234567890,\n  "ok": true\n}');
    await user.click(screen.getByRole('button', { name: 'Raw', pressed: false }));
    expect(shown()).toBe('{"id":12345678901234567890,"ok":true}');
    await user.click(screen.getByRole('button', { name: 'Raw', pressed: true }));
    expect(shown()).toContain('\n  "ok": true');
  });

  it.each(['OK', '{"cut": ', '<h1>Error</h1><script>alert(1)</script>', '42'])('%j is only text', (body) => {
    show(body);
    expect(shown()).toBe(body);
    expect(viewer().querySelector('h1, script')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Raw' })).toBeNull();
  });

  it('that is empty is called so', () => {
    show('');
    expect(viewer()).toHaveTextContent('Response bodyEmpty');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('that is long shows its beginning, and the rest on demand', async () => {
    const user = show('x'.repeat(256 * 1024));
    expect(shown()).toBe('x'.repeat(4096));
    await user.click(screen.getByRole('button', { name: 'Show all (256 kB)' }));
    expect(shown()).toHaveLength(256 * 1024);
    await user.click(screen.getByRole('button', { name: 'Show only the beginning' }));
    expect(shown()).toHaveLength(4096);
  });

  it('is not cut through a character', () => {
    show(`${'x'.repeat(4095)}😀…`);
    expect(shown()).toBe('x'.repeat(4095));
  });

  it('of which the server kept only a part says so', () => {
    show('x'.repeat(256 * 1024), true);
    expect(screen.getByText('The server kept only the first 256 kB.')).toBeVisible();
  });

  it('that is no text says so, and names what can’t be seen', async () => {
    const user = show('\uFFFDPNG\r\n\u0000\u001A');
    expect(screen.getByText(/^This isn’t text/)).toBeVisible();
    expect(shown()).toBe('\uFFFDPNG\r\n‹NUL›‹SUB›');
    await user.click(screen.getByRole('button', { name: 'Copy response body' }));
    expect(await navigator.clipboard.readText()).toBe('\uFFFDPNG\r\n\u0000\u001A');
  });

  it('can’t turn its text around', () => {
    show('{"file":"\u202Egpj.exe"}');
    expect(shown()).toBe('{\n  "file": "‹U+202E›gpj.exe"\n}');
    expect(screen.queryByText(/^This isn’t text/)).toBeNull();
  });
});
