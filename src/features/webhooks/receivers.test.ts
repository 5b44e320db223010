import { describe, expect, it } from 'vitest';

import { stringLiteral } from './codeQuoting';
import { goReceiver } from './goReceiver';
import { nodeReceiver } from './nodeReceiver';
import { pythonReceiver } from './pythonReceiver';

const receivers = {
  Node: { receiver: nodeReceiver, compare: 'timingSafeEqual(' },
  Python: { receiver: pythonReceiver, compare: 'hmac.compare_digest(' },
  Go: { receiver: goReceiver, compare: 'subtle.ConstantTimeCompare(' },
};

describe.each(Object.entries(receivers))('the receiver for %s', (_, { receiver, compare }) => {
  it.each(['header', 'query'] as const)(
    'reads the key out of the %s, and compares it in constant time',
    (placement) => {
      const parameter = `it's-\`$\\"`;
      const code = receiver({ placement, parameter });
      expect(code).toContain(stringLiteral(parameter));
      expect(code).toContain(compare);
      expect(code).toContain('API_KEY');
    },
  );

  it('without a key checks none', () => {
    const code = receiver(undefined);
    expect(code).not.toMatch(/API_KEY|key|401|Unauthorized|sha256/);
  });

  it('has nothing of its template left', () => {
    for (const key of [undefined, { placement: 'query', parameter: 'token' } as const]) {
      expect(receiver(key)).not.toMatch(/undefined|\[object|false\n|\n{4}/);
    }
  });
});
