import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';

import { BodyViewer } from './BodyViewer';
import { HeaderTable } from './HeaderTable';
import { JsonText } from './JsonText';
import { Redacted } from './Redacted';

const json = JSON.stringify({ event: 'USER_CREATED', count: 3, ok: true, next: null, name: 'تنبيهات الأمن' });

const meta = preview.meta({
  component: BodyViewer,
  subcomponents: { JsonText, HeaderTable, Redacted },
  decorators: [inWidth(760), inConsole],
  args: { title: 'Response body', body: json, truncated: false },
});

export const Json = meta.story();
export const Empty = meta.story({ args: { body: '' } });
export const Text = meta.story({ args: { body: 'Internal error: the queue is full.' } });
export const Markup = meta.story({ args: { body: '<html><body onload="alert(1)">Down</body></html>' } });
export const Truncated = meta.story({ args: { body: json.slice(0, 40), truncated: true } });
export const Redaction = meta.story({ args: { body: JSON.stringify({ key: '[redacted]' }) } });
export const LongOnAPhone = meta.story({
  args: { body: JSON.stringify(Array.from({ length: 200 }, (_, id) => ({ id, text: 'x'.repeat(80) }))) },
  globals: { viewport: { value: 'phone' } },
});
export const Dark = meta.story({ globals: { colorScheme: 'dark' } });
export const Headers = meta.story({
  render: () => (
    <HeaderTable
      title="Request headers"
      headers={{ 'Content-Type': 'application/json', 'X-API-Key': '[redacted]', 'X-Long': 'x'.repeat(200) }}
    />
  ),
});
export const NoHeaders = meta.story({ render: () => <HeaderTable title="Request headers" headers={{}} /> });
