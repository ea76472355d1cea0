import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FadedWords } from '../../src/components/faded-words.tsx';
import { parseSay } from '../../src/domain/library/parse-say.ts';
import { fillSegments } from '../../src/domain/script/fill.ts';

const SPEECH = { locale: 'en-US', today: '2026-11-25', blank: (fact: string) => `______ (${fact})` };
const line = (say: string) => fillSegments(parseSay(say).parts, { name: 'Ana' }, SPEECH);
const LINES = [line('My name is {{name}}.'), line('Do you have *my application*?')];

const heard = () => {
  const shown = document.body.cloneNode(true) as HTMLElement;
  for (const hidden of shown.querySelectorAll('[aria-hidden]')) hidden.remove();
  return shown.textContent?.replace(/\s+/g, ' ').trim();
};

describe('my line', () => {
  test('in full has every word, key words marked', () => {
    render(<FadedWords lines={LINES} stage="full" />);
    expect(document.body.textContent?.trim()).toBe('My name is Ana. Do you have my application?');
    expect(screen.getByText('my application').className).toBe('cue');
  });

  test('as key words keeps its shape on the screen and gives only the key words to a screen reader', () => {
    render(<FadedWords lines={LINES} stage="cues" />);
    expect(document.querySelectorAll('.gone').length).toBeGreaterThan(0);
    expect(heard()).toContain('my application');
    expect(heard()).not.toContain('Do you have');
  });

  test('hidden has no word, and about as many ruled lines as the words took', () => {
    render(<FadedWords lines={[...LINES, ...LINES]} stage="blank" />);
    expect(document.body.textContent).toBe('');
    expect(document.querySelectorAll('.blank').length).toBe(2);
  });
});
