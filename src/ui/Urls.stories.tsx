import { expect } from 'storybook/test';

import preview from '#.storybook/preview';
import { inConsole, inWidth } from '~/previews/decorators';
import { Row, Rows } from '~/previews/Rows';

import { FullUrl } from './FullUrl';
import { TruncatedUrl } from './TruncatedUrl';

const urls = {
  Short: 'https://hooks.example.com/in',
  'A host alone': 'https://hooks.example.com/',
  'Long host and path': `https://${'eu-west.'.repeat(8)}hooks.example.com/${'segment/'.repeat(12)}?team=billing`,
  'Not https': 'http://localhost:8080/in',
  'With credentials': 'https://ci:hunter2@hooks.example.com/in',
  'Letters beyond ASCII': 'https://bücher.example.com/in',
  'Looks like another': 'https://hooks.exаmple.com/in',
  'Right to left': 'https://hooks.example.com/الفريق/تنبيهات?id=4',
  'No URL': 'not a URL',
};

const meta = preview.meta({
  component: TruncatedUrl,
  subcomponents: { FullUrl },
  decorators: [inWidth(420), inConsole],
  args: { url: urls['Long host and path'], what: 'URL of Billing' },
});

/** A press shows all of it, another one hides it again. */
export const Shortened = meta.story({
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { expanded: false });
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(button);
    await expect(button).toHaveAccessibleName(urls['Long host and path']);
  },
});

export const AllShortened = meta.story({
  render: () => (
    <Rows>
      {Object.entries(urls).map(([name, url]) => (
        <Row key={name} name={name}>
          <TruncatedUrl url={url} what={name} />
        </Row>
      ))}
    </Rows>
  ),
});

/** Whole, the host in bold, and as servers know it. */
export const AllInFull = meta.story({
  render: () => (
    <Rows>
      {Object.entries(urls).map(([name, url]) => (
        <Row key={name} name={name}>
          <code>
            <FullUrl url={url} />
          </code>
        </Row>
      ))}
    </Rows>
  ),
});
