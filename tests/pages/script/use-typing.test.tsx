import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LineField } from '../../../src/components/line-field.tsx';
import type { Facts } from '../../../src/domain/library/ids.ts';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import { useTyping } from '../../../src/pages/script/use-typing.ts';

const SPEECH = { locale: 'en-US', today: '2026-11-25', blank: (fact: string) => `______ (${fact})` };
const PARTS = parseSay('I applied for the {{position}} job.').parts;

let given: string[] = [];
function Line({ facts }: { facts: Facts }) {
  const { segments, type } = useTyping(PARTS, facts, SPEECH, (typed) => given.push(typed));
  return <LineField label="Reason" segments={segments} onChange={type} />;
}
const field = (facts: Facts = { position: 'cook' }) => (
  <ol>
    <Line facts={facts} />
  </ol>
);
const box = () => screen.getByRole('textbox', { name: 'Reason' });
const type = (value: string) => fireEvent.change(box(), { target: { value } });
const underlined = () => [...document.querySelectorAll('.fact')].map((fact) => fact.textContent);

beforeEach(() => {
  given = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

test('a letter stands in the field at once, and is given on once it was painted', () => {
  render(field());
  type('I applied for the cook job!');
  expect(box()).toHaveProperty('value', 'I applied for the cook job!');
  expect(given).toEqual([]);
  act(() => vi.runAllTimers());
  expect(given).toEqual(['I applied for the cook job!']);
});

test('letters that come before the next picture are given on together', () => {
  render(field());
  for (const value of ['So', 'So ', 'So I']) type(value);
  act(() => vi.runAllTimers());
  expect(given).toEqual(['So I']);
});

test('a fact stays underlined while its line is typed in', () => {
  render(field());
  type('I really applied for the cook job.');
  expect(underlined()).toEqual(['cook']);
});

test('what was typed last is given on when the field leaves', () => {
  const { unmount } = render(field());
  type('Bye.');
  unmount();
  expect(given).toEqual(['Bye.']);
});

test('a changed fact shows in a line that nobody types in', () => {
  const { rerender } = render(field());
  rerender(field({ position: 'baker' }));
  expect(box()).toHaveProperty('value', 'I applied for the baker job.');
});
