import preview from '#.storybook/preview';
import { inConsole } from '~/previews/decorators';

import { Button } from './Button';
import { PageHeader } from './PageHeader';

const meta = preview.meta({
  component: PageHeader,
  decorators: [inConsole],
  args: {
    title: 'Webhooks',
    description: 'Each webhook sends the events that you choose to one of your endpoints.',
  },
  argTypes: { description: { control: 'text' }, action: { control: false } },
});

export const TitleAndDescription = meta.story();

export const WithAnAction = meta.story({
  args: { action: <Button variant="primary">Create webhook</Button> },
});

export const TitleAlone = meta.story({ args: { description: undefined } });

export const LongText = meta.story({
  args: {
    title: `Customer portal ${'without-a-place-to-break'.repeat(6)}`,
    description: 'What this page is for, in more than a sentence. '.repeat(8),
    action: <Button variant="primary">Edit webhook</Button>,
  },
});

export const RightToLeftOnAPhone = meta.story({
  args: {
    title: 'تنبيهات الأمن (فريق 4)',
    description: 'يرسل أحداث المستخدمين إلى خدمة CRM.',
    action: <Button variant="primary">Edit webhook</Button>,
  },
  globals: { viewport: { value: 'phone' } },
});
