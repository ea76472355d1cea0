import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LineField } from '../../src/components/line-field.tsx';
import { parseSay } from '../../src/domain/library/parse-say.ts';
import { fillSegments } from '../../src/domain/script/fill.ts';

const SPEECH = { locale: 'en-US', today: '2026-11-25', blank: (fact: string) => `______ (${fact})` };
const draw = (onChange: (typed: string) => void) =>
  render(
    <ol>
      <LineField
        label="Hello"
        segments={fillSegments(parseSay('My name is {{name}}.').parts, { name: 'Ana' }, SPEECH)}
        onChange={onChange}
      />
    </ol>,
  );

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

test('what is typed is given on whole', async () => {
  const typed: string[] = [];
  draw((words) => typed.push(words));
  await userEvent.type(screen.getByRole('textbox'), '!');
  expect(typed).toEqual(['My name is Ana.!']);
});
