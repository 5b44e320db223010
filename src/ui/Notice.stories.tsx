import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';
import { Rows } from '~/previews/Rows';

import { Button } from './Button';
import { Notice } from './Notice';

const meta = preview.meta({
  component: Notice,
  decorators: [inWidth(900), inConsole],
  args: { tone: 'info' as 'info' | 'warning', children: 'A draft from 14:20 is kept in this tab.' },
  argTypes: {
    tone: { control: 'select', options: ['info', 'warning'] },
    children: { control: 'text' },
    actions: { control: false },
  },
});

export const Info = meta.story({ args: { actions: <Button variant="quiet">Continue with it</Button> } });

export const Warning = meta.story({
  args: { tone: 'warning', children: 'The last 20 deliveries of this webhook failed.' },
});

export const InAForm = meta.story({ args: { inForm: true } });

export const All = meta.story({
  render: () => (
    <Rows>
      {(['info', 'warning'] as const).map((tone) => (
        <div key={tone}>
          <Notice tone={tone}>In a sentence.</Notice>
          <Notice
            tone={tone}
            actions={
              <>
                <Button>Look at it</Button>
                <Button variant="quiet">Not now</Button>
              </>
            }
          >
            {'A longer text, which goes on over several lines, with what can be done about it beside. '.repeat(
              3,
            )}
          </Notice>
        </div>
      ))}
    </Rows>
  ),
});

export const Phone = meta.story({
  args: {
    tone: 'warning',
    children: `A name without a place to break: ${'x'.repeat(120)}`,
    actions: <Button>Look at it</Button>,
  },
  globals: { viewport: { value: 'phone' } },
});

export const Dark = meta.story({ render: All.input.render, globals: { colorScheme: 'dark' } });
