import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { smallTargets } from './smallTargets';

// jsdom lays nothing out: elements say themselves where they are, and all are visible.
beforeEach(() => {
  HTMLElement.prototype.checkVisibility = () => true;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const [left, top, width, height] = (this.dataset.box ?? '').split(' ').map(Number);
    return new DOMRect(left, top, width, height);
  });
});

afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'checkVisibility');
});

const names = () => smallTargets(document.body).map((element) => element.textContent);

it.each([
  ['large ones side by side', '0 0 24 24', '24 0 24 24', []],
  ['small ones with room around them', '0 0 10 10', '24 0 10 10', []],
  ['small ones side by side', '0 0 10 10', '12 0 10 10', ['one', 'other']],
  ['a flat one above a large one', '0 0 100 12', '0 14 100 30', ['one', 'other']],
  ['one over the corner of another', '0 0 40 40', '30 30 40 40', ['one', 'other']],
])('%s', (_what, one, other, found) => {
  render(
    <>
      <button type="button" data-box={one}>
        one
      </button>
      <a href="/" data-box={other}>
        other
      </a>
    </>,
  );
  expect(names()).toEqual(found);
});

it('takes no notice of what cannot be pressed, or only by what it stands in', () => {
  render(
    <button type="button" data-box="0 0 60 60">
      one
      <span tabIndex={-1} data-box="0 0 5 5">
        mark
      </span>
    </button>,
  );
  expect(screen.getByText('mark')).toBeInTheDocument();
  expect(names()).toEqual([]);
});
