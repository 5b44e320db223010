import { useForm } from 'react-hook-form';
import { expect } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';
import { webhookOf } from '~/previews/fixtures';
import { Row, Rows } from '~/previews/Rows';

import { OverlapNotice } from './OverlapNotice';
import { UrlHintList } from './UrlHintList';
import { UrlHints } from './UrlHints';
import { urlHints } from './urlHints';
import { emptyForm, type WebhookFormValues } from './webhookFormValues';

const typed = [
  'http://hooks.example.com/in',
  'https://ci:hunter2@hooks.example.com/in',
  'https://localhost:8080/in',
  'https://10.0.0.4/in',
  'https://hooks.exаmple.com/in',
  'https://bücher.example.com/in',
  'https://hooks.example.com/in?token=abcdef0123456789abcdef0123456789',
];

/** What a form says about its URL and events beside those of the other webhooks. */
function Beside({ url, types }: { url: string; types: string[] }) {
  const form = useForm<WebhookFormValues>({
    defaultValues: { ...emptyForm, url, events: { mode: 'selected', types } },
  });
  return (
    <>
      <UrlHints control={form.control} exceptId={undefined} />
      <OverlapNotice
        form={form}
        exceptId={undefined}
        onChange={(update) => form.setValue('events', update(form.getValues('events')))}
      />
    </>
  );
}

const other = webhookOf('wh_crm-contacts');
const shared = other.events.mode === 'selected' ? other.events.types : [];

const meta = preview.meta({
  component: Beside,
  subcomponents: { UrlHints, UrlHintList, OverlapNotice },
  decorators: [inWidth(640), inConsole],
  args: { url: other.url, types: shared },
});

/** What the rules say to each of these. */
export const OneByOne = meta.story({
  render: () => (
    <Rows>
      {typed.map((url) => (
        <Row key={url} name={url}>
          <UrlHintList hints={urlHints(url)} />
        </Row>
      ))}
    </Rows>
  ),
});

/** Another webhook sends some of the same events to the same URL. */
export const Overlap = meta.story({
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(new RegExp(other.name))).length).toBeGreaterThan(0);
  },
});

export const OverlapOnAPhone = meta.story({ globals: { viewport: { value: 'phone' } } });

/** Another webhook’s URL is nearly the same. */
export const NearlyTheSame = meta.story({ args: { url: `${other.url}/`, types: [] } });
