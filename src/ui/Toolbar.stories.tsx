import { fn } from 'storybook/test';

import preview from '#.storybook/preview';
import { inWidth } from '~/previews/decorators';

import { Button } from './Button';
import { SearchBox } from './SearchBox';
import { Choice, Toolbar } from './Toolbar';

const meta = preview.meta({
  component: Toolbar,
  subcomponents: { Choice },
  decorators: [inWidth(1100)],
  args: {
    children: (
      <>
        <SearchBox label="Search" placeholder="Name or URL" value="" onSearch={fn()} />
        <Choice label="Event" wide>
          {(id) => (
            <select id={id}>
              <option>Any</option>
              <option>subscription.renewal.payment.method.changed</option>
            </select>
          )}
        </Choice>
        <Choice label="Status">
          {(id) => (
            <select id={id}>
              <option>Any</option>
              <option>Active</option>
            </select>
          )}
        </Choice>
        <Button variant="quiet">Clear filters</Button>
      </>
    ),
  },
  argTypes: { children: { control: false } },
});

export const Wide = meta.story();
export const Phone = meta.story({ globals: { viewport: { value: 'phone' } }, decorators: [inWidth(390)] });
