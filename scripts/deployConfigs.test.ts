import { describe, expect, it } from 'vitest';

import { withHeaders } from './deployConfigs.ts';

const html = '<script>a()</script>';
const config =
  '  # Headers: begin\nold\n  # Headers: end\nby hand\n\t# Headers of the API: begin\n\t# Headers of the API: end\n';

describe('the headers in a configuration', () => {
  it('replace what is between the marks, and nothing else', () => {
    const written = withHeaders(config, 'nginx.conf', { html });
    expect(written).not.toContain('old');
    expect(written).toContain('\nby hand\n');
    expect(written).toContain('\n  add_header Referrer-Policy "no-referrer" always;\n');
    expect(written).toContain('\n\tproxy_hide_header Referrer-Policy;\n');
    expect(withHeaders(written, 'nginx.conf', { html })).toBe(written);
  });

  it('need their marks', () => {
    expect(() => withHeaders('by hand', 'Caddyfile', { html })).toThrow(/"# Headers: begin"/);
  });
});
