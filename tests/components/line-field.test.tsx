import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LineField } from '../../src/components/line-field.tsx';
import type { Facts } from '../../src/domain/library/ids.ts';
import { parseSay } from '../../src/domain/library/parse-say.ts';
import { fillSegments } from '../../src/domain/script/fill.ts';

const SPEECH = { locale: 'en-US', today: '2026-11-25', blank: (fact: string) => `______ (${fact})` };
const field = (facts: Facts, onChange: (typed: string) => void) => (
  <ol>
    <LineField
      label="Hello"
      segments={fillSegments(parseSay('My name is {{name}}.').parts, facts, SPEECH)}
      onChange={onChange}
    />
  </ol>
);
const draw = (onChange: (typed: string) => void) => render(field({ name: 'Ana' }, onChange));

test('a line is a text field named after its moment, with the whole words in it', () => {
  draw(() => {});
  expect(screen.getByRole('textbox', { name: 'Hello' })).toHaveProperty('value', 'My name is Ana.');
});

test('a fact is underlined in the twin, which a screen reader does not read', () => {
  draw(() => {});
  const fact = document.querySelector('.fact');
  expect(fact?.textContent).toBe('Ana');
  expect(fact?.closest('[aria-hidden="true"]')).not.toBeNull();
});

describe('what is typed', () => {
  let given: string[] = [];
  const box = () => screen.getByRole('textbox', { name: 'Hello' });
  const type = (value: string) => fireEvent.change(box(), { target: { value } });

  beforeEach(() => {
    given = [];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => vi.useRealTimers());

  test('stands in the field at once, and is given on whole once it was painted', () => {
    draw((words) => given.push(words));
    type('My name is Ana.!');
    expect(box()).toHaveProperty('value', 'My name is Ana.!');
    expect(given).toEqual([]);
    act(() => vi.runAllTimers());
    expect(given).toEqual(['My name is Ana.!']);
  });

  test('before the next picture is given on together', () => {
    draw((words) => given.push(words));
    for (const value of ['So', 'So ', 'So I']) type(value);
    act(() => vi.runAllTimers());
    expect(given).toEqual(['So I']);
  });

  test('last is given on when the field leaves', () => {
    const { unmount } = draw((words) => given.push(words));
    type('Bye.');
    unmount();
    expect(given).toEqual(['Bye.']);
  });

  test('is not overwritten by words that come before it was given on', () => {
    const { rerender } = draw((words) => given.push(words));
    type('My name is Ana!');
    rerender(field({ name: 'Ana Reyes' }, (words) => given.push(words)));
    expect(box()).toHaveProperty('value', 'My name is Ana!');
  });
});

test('a changed fact shows in a line that nobody types in', () => {
  const { rerender } = draw(() => {});
  rerender(field({ name: 'Bo' }, () => {}));
  expect(screen.getByRole('textbox', { name: 'Hello' })).toHaveProperty('value', 'My name is Bo.');
});
