import { screen } from '@testing-library/react';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { renderWithProviders } from '~/features/deliveries/renderWithProviders';
import { createMockServer } from '~/mocks/node';

import { CatalogueEntry } from './CatalogueEntry';
import { CatalogueList } from './CatalogueList';
import { sampleEventType } from './sampleEventType';

const server = createMockServer({ scenario: 'empty' });
beforeAll(() => server.listen());
afterAll(() => server.close());

const deprecated = sampleEventType('USER_PINGED', { deprecated: true });

it('an event that is deprecated says so, in the list and on its page', async () => {
  renderWithProviders(
    <>
      <CatalogueList eventTypes={[deprecated, sampleEventType('USER_LOGIN')]} chosenId="USER_PINGED" />
      <CatalogueEntry eventType={deprecated} />
    </>,
  );
  const marks = screen.getAllByText('Deprecated');
  expect(marks.map((mark) => mark.closest('li')?.textContent)).toEqual([
    'USER_PINGEDDeprecatedSomething happened.',
  ]);
  expect(screen.getByText(/^This event is deprecated/)).toBeVisible();
  expect(await screen.findByText('No webhook listens to this event.')).toBeVisible();
});
