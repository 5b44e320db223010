import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';

import { CopyableCode } from './CopyableCode';
import { ExactTime } from './ExactTime';
import { Fact, Facts } from './Facts';
import { FullUrl } from './FullUrl';
import { RelativeTime } from './RelativeTime';
import { Verbatim } from './Verbatim';

const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString();

const meta = preview.meta({
  component: Facts,
  subcomponents: { Fact, ExactTime, RelativeTime },
  decorators: [inWidth(720), inConsole],
});

export const WithValues = meta.story({
  render: () => (
    <Facts>
      <Fact name="URL">
        <CopyableCode text="https://hooks.example.com/in" what="URL">
          <FullUrl url="https://hooks.example.com/in" />
        </CopyableCode>
      </Fact>
      <Fact name="Description">
        <Verbatim text="Invoices and payments, for the billing team." />
      </Fact>
      <Fact name="Created">
        <ExactTime at="2024-02-29T12:00:00Z" />
      </Fact>
    </Facts>
  ),
});

export const LongAndRightToLeft = meta.story({
  render: () => (
    <Facts>
      <Fact name="URL">
        <CopyableCode text={`https://hooks.example.com/${'segment/'.repeat(40)}`} what="URL" />
      </Fact>
      <Fact name="Description">
        <Verbatim text="يرسل أحداث المستخدمين إلى خدمة CRM (النسخة 2)." />
      </Fact>
      <Fact name="Name">
        <Verbatim text={'Without-a-place-to-break-'.repeat(20)} />
      </Fact>
    </Facts>
  ),
  globals: { viewport: { value: 'phone' } },
});

/** The words follow the clock; the exact time is there on hover, or beside it. */
export const Times = meta.story({
  render: () => (
    <Facts>
      <Fact name="Just now">
        <RelativeTime at={ago(0)} />
      </Fact>
      <Fact name="3 hours ago">
        <RelativeTime at={ago(3)} />
      </Fact>
      <Fact name="Last week">
        <RelativeTime at={ago(24 * 7)} />
      </Fact>
      <Fact name="In 2 hours">
        <RelativeTime at={ago(-2)} />
      </Fact>
      <Fact name="In both ways">
        <ExactTime at="2024-02-29T12:00:00Z" />
      </Fact>
      <Fact name="What is no time">
        <RelativeTime at="soon" />
      </Fact>
    </Facts>
  ),
});
