import { expect, test } from 'vitest';
import { MOVES } from '../../src/domain/library/ids.ts';
import { run, valuesOf } from './run-for-tests.ts';

const recognise = (...input: unknown[]) =>
  run(['recognise'], {
    input: input.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))),
  });

// The first run after a change of the library learns the model anew.
const SLOW = 60_000;

test(
  'each line of words gives its move, in order',
  async () => {
    const { code, out, trouble } = await recognise(
      { text: 'Did you get my application?', employer: 'How can I help?' },
      { text: 'Thank you, goodbye.', employer: null, offered: null },
    );
    expect({ code, trouble }).toEqual({ code: 0, trouble: [] });
    const answers = valuesOf(out) as { move: string; confidence: number; ranked: unknown[] }[];
    expect(answers.map(({ move }) => move)).toEqual(['ask-receipt', 'thank-close']);
    for (const { ranked, ...best } of answers) {
      expect(ranked).toHaveLength(MOVES.length);
      expect(ranked[0]).toEqual(best);
    }
  },
  SLOW,
);

test('only the moves on offer are ranked; acts and variants are picked, never recognised', async () => {
  const { code, out } = await recognise({
    text: 'Thank you, goodbye.',
    offered: ['push', 'wait', 'press/1', 'give-details/bank', 'hold'],
  });
  expect(code).toBe(0);
  const [answer] = valuesOf(out) as { ranked: { move: string }[] }[];
  expect(answer?.ranked.map(({ move }) => move).sort()).toEqual(['hold', 'push']);
});

test('a line without words gets an unsure answer', async () => {
  const { code, out } = await recognise({ text: '' }, { text: ' … ' });
  expect(code).toBe(0);
  for (const answer of valuesOf(out)) expect((answer as { confidence: number }).confidence).toBeLessThan(0.2);
});

test('a bad line gives an error in its place, and exit 1 at the end', async () => {
  const { code, out } = await recognise(
    'not JSON',
    { text: 'Hello' },
    {},
    [],
    { text: 7 },
    { text: 'Hello', employer: 7 },
    { text: 'Hello', offered: 'hold' },
    { text: 'Hello', offered: ['hodl'] },
    { text: 'Hello', offered: ['wait'] },
  );
  expect(code).toBe(1);
  expect(out).toHaveLength(9);
  const errors = valuesOf(out).map((answer) => (answer as { error?: string }).error);
  expect(errors.map((error) => typeof error)).toEqual([
    'string',
    'undefined',
    ...Array.from({ length: 7 }, () => 'string'),
  ]);
  expect(errors[7]).toBe('There is no move "hodl". Did you mean "hold"?');
});

test('words on the command line are a wrong use', async () => {
  const { code, trouble } = await run(['recognise', 'Hello']);
  expect(code).toBe(2);
  expect(trouble[0]).toBe('"Hello" is not needed here: the texts are read from the input.');
});
