import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { FormErrors } from './FormErrors';

it.each([
  [['URL'], '1 field needs a correction: URL.'],
  [['Webhook Name', 'URL'], '2 fields need a correction: Webhook Name, URL.'],
])('counts and names the wrong fields %j', (fields, words) => {
  render(<FormErrors fields={fields} message={undefined} />);
  expect(screen.getByRole('alert')).toHaveTextContent(words);
});

it('says what belongs to no field', () => {
  render(<FormErrors fields={[]} message="The server could not be reached." />);
  expect(screen.getByRole('alert').textContent).toBe('The server could not be reached.');
});

it('stands empty until there is something to say, so that it is read out then', () => {
  const { rerender } = render(<FormErrors fields={[]} message={undefined} />);
  const alert = screen.getByRole('alert');
  expect(alert).toBeEmptyDOMElement();
  rerender(<FormErrors fields={['URL']} message="Not now." />);
  expect(screen.getByRole('alert')).toBe(alert);
  expect(alert).toHaveTextContent('1 field needs a correction: URL.Not now.');
});
