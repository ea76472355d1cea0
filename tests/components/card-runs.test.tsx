import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CardRuns } from '../../src/components/card-runs.tsx';

test('key words are bold', () => {
  render(
    <CardRuns runs={[{ text: 'May I speak with ' }, { text: 'Lee', cue: true }, { text: ', please?' }]} />,
  );
  expect(screen.getByText('Lee').tagName).toBe('B');
});

test('a blank says what is to be filled in, and the mark after it cannot begin the next line', () => {
  render(<CardRuns runs={[{ text: 'Thank you, ' }, { gap: 'contact' }, { text: '. Goodbye.' }]} />);
  const blank = screen.getByText('their name, to fill in');
  expect(blank.closest('.nowrap')?.textContent).toBe('their name, to fill in.');
  expect(document.body.textContent).toBe('Thank you, their name, to fill in. Goodbye.');
});

test('names are shown as typed', () => {
  render(<CardRuns runs={[{ text: '<b>Ana</b> {{name}} [[x]]', cue: true }]} />);
  expect(document.body.textContent).toBe('<b>Ana</b> {{name}} [[x]]');
});
