import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';
import { Row, Rows } from '~/previews/Rows';

import { CodeBlock } from './CodeBlock';
import { CopyableCode } from './CopyableCode';
import { CopyButton } from './CopyButton';
import { FullUrl } from './FullUrl';

const curl = `curl --request POST 'https://hooks.example.com/in' \\
  --header 'Content-Type: application/json' \\
  --data '{"id":"evt_1","type":"user.created"}'`;

const meta = preview.meta({
  component: CodeBlock,
  subcomponents: { CopyButton, CopyableCode },
  decorators: [inWidth(640), inConsole],
  args: { title: 'The same request with curl', what: 'curl command', text: curl },
});

export const Code = meta.story();

export const LongLines = meta.story({
  args: {
    title: 'Response body',
    what: 'response body',
    text: JSON.stringify({ message: 'A line that has no place to break '.repeat(12), next: null }),
  },
});

/** What can’t be seen, and what turns the direction of the text, has a name. */
export const Invisible = meta.story({
  args: { title: 'Response body', what: 'response body', text: 'user\u202Egnp.exe\u0000 ok\u200B' },
});

export const RightToLeft = meta.story({
  args: { title: 'جسم الاستجابة', what: 'response body', text: '{"الاسم":"تنبيهات الأمن"}' },
});

/** Whole, with a button that copies it. */
export const InText = meta.story({
  render: () => (
    <Rows>
      <Row name="An id">
        <CopyableCode text="wh_01JCRM7K2Z4" what="id" />
      </Row>
      <Row name="A URL, its host in bold">
        <CopyableCode text="https://hooks.example.com/in/billing?team=4" what="URL">
          <FullUrl url="https://hooks.example.com/in/billing?team=4" />
        </CopyableCode>
      </Row>
      <Row name="Without a place to break">
        <CopyableCode text={`id_${'0123456789abcdef'.repeat(12)}`} what="id" />
      </Row>
      <Row name="The button alone">
        <CopyButton text="wh_01JCRM7K2Z4" what="id" />
      </Row>
    </Rows>
  ),
});
