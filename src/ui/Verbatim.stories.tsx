import preview from '#.storybook/preview';
import { inWidth } from '~/previews/decorators';
import { Row, Rows } from '~/previews/Rows';

import { Verbatim } from './Verbatim';

const texts = {
  Plain: 'CRM contact sync',
  'Right to left, with a number': 'تنبيهات الأمن (فريق 4)',
  'Turns what follows': 'invoice\u202Efdp.exe',
  Blank: '   ',
  'Invisible letters': 'Bil\u200Bling\u0000',
  Markup: '<img src=x onerror=alert(1)>',
  'Without a place to break': 'x'.repeat(200),
  'Without end': 'And so on. '.repeat(80),
};

const meta = preview.meta({
  component: Verbatim,
  decorators: [inWidth(560)],
  args: { text: texts.Plain, technical: false },
});

export const One = meta.story();

/** Text of which anything may be expected, such as a name. */
export const AllKinds = meta.story({
  render: () => (
    <Rows>
      {Object.entries(texts).map(([name, text]) => (
        <Row key={name} name={name}>
          <Verbatim text={text} />
        </Row>
      ))}
    </Rows>
  ),
});

/** Read from left to right whatever is in it. */
export const Technical = meta.story({ args: { text: 'X-Team: تنبيهات 4', technical: true } });
