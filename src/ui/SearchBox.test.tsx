import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { SearchBox } from './SearchBox';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const box = () => screen.getByRole('searchbox', { name: 'Search boats' });

function pass(ms: number) {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

/** Types letters one after the other, as quickly as a person does. */
function type(letters: string) {
  for (const letter of letters) {
    const before = box().getAttribute('value') ?? '';
    fireEvent.change(box(), { target: { value: before + letter } });
    pass(80);
  }
}

/** A page that searches for what the box reports. `lag`: its search follows late, by hand. */
function renderSearch({ lag = false } = {}) {
  const searches: [text: string, typingOn: boolean][] = [];
  const page = (value: string) => (
    <SearchBox
      label="Search boats"
      value={value}
      onSearch={(text, typingOn) => {
        searches.push([text, typingOn]);
        if (!lag) rerender(page(text));
      }}
    />
  );
  const { rerender } = render(page(''));
  return { searches, follow: (text: string) => rerender(page(text)) };
}

describe('typing', () => {
  it('searches once it pauses, not for each letter', () => {
    const { searches } = renderSearch();
    type('ferry');
    expect(box()).toHaveValue('ferry');
    expect(searches).toEqual([]);
    pass(250);
    expect(searches).toEqual([['ferry', false]]);
  });

  it('that goes on after a short pause continues the same search', () => {
    const { searches } = renderSearch();
    type('fe');
    pass(500);
    type('rry');
    pass(500);
    expect(searches).toEqual([
      ['fe', false],
      ['ferry', true],
    ]);
  });

  it('after a long pause starts a search of its own', () => {
    const { searches } = renderSearch();
    type('fe');
    pass(5000);
    type('rry');
    pass(500);
    expect(searches).toEqual([
      ['fe', false],
      ['ferry', false],
    ]);
  });

  it('is searched for at once with Enter, and when the focus leaves', () => {
    const { searches } = renderSearch();
    type('fe');
    fireEvent.submit(box());
    expect(searches).toEqual([['fe', false]]);
    type('rry');
    fireEvent.blur(box());
    expect(searches.at(-1)).toEqual(['ferry', true]);
    pass(1000);
    expect(searches).toHaveLength(2);
  });

  it('of nothing but spaces is no search', () => {
    const { searches } = renderSearch();
    type('  ');
    pass(500);
    expect(searches).toEqual([]);
    expect(box()).toHaveValue('  ');
  });

  it('keeps its spaces in the box and leaves them out of the search', () => {
    const { searches } = renderSearch();
    type('old ');
    pass(500);
    expect(searches).toEqual([['old', false]]);
    expect(box()).toHaveValue('old ');
  });
});

describe('a change from outside', () => {
  it('is followed', () => {
    const { searches, follow } = renderSearch();
    type('ferry');
    pass(500);
    follow('');
    expect(box()).toHaveValue('');
    pass(500);
    expect(searches).toHaveLength(1);
  });

  it('takes the place of what was typed and not yet searched for', () => {
    const { searches, follow } = renderSearch();
    type('fe');
    follow('canoe');
    expect(box()).toHaveValue('canoe');
    pass(500);
    expect(searches).toEqual([]);
  });

  it('is told apart from the box’s own searches, which may arrive late and in one go', () => {
    const { searches, follow } = renderSearch({ lag: true });
    type('fe');
    pass(500);
    type('r');
    pass(500);
    type('ry');
    follow('fe');
    expect(box()).toHaveValue('ferry');
    pass(500);
    follow('ferry');
    expect(box()).toHaveValue('ferry');
    expect(searches.map(([text]) => text)).toEqual(['fe', 'fer', 'ferry']);
    follow('fe');
    expect(box()).toHaveValue('fe');
  });
});
