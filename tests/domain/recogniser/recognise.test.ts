import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessonsIn } from '../../../src/cli/recogniser-model.ts';
import { MOVES } from '../../../src/domain/library/ids.ts';
import { packModel } from '../../../src/domain/recogniser/pack/pack-model.ts';
import { recognise } from '../../../src/domain/recogniser/recognise.ts';
import { trainModel } from '../../../src/domain/recogniser/train/train-model.ts';
import { tally } from './score.ts';
import { type Case, splitCases } from './split-cases.ts';
import { stammered } from './stammered.ts';
import { strangers } from './strangers.ts';

// One of the five splits that `npm run bench` measures; its figures stand here with a margin.
const { examples, heldOut } = splitCases(lessonsIn(join(process.cwd(), 'scripts-library/en')), 0);
const model = trainModel(examples);

const answers = (cases: readonly Pick<Case, 'move' | 'text' | 'employer'>[]) =>
  cases.map(({ move, text, employer }) => ({
    truth: move,
    ranked: recognise(model, { text, employer }).ranked.map((guess) => guess.move),
  }));
const all = tally(answers(heldOut));

test('the model is small enough to send to a phone', () => {
  expect(brotliCompressSync(JSON.stringify(packModel(model))).length).toBeLessThan(80_000);
});

describe('words that were never seen are recognised', () => {
  test('the right move is first, or among the first three', () => {
    expect(all.count).toBeGreaterThan(900);
    expect(all.first).toBeGreaterThan(0.84);
    expect(all.three).toBeGreaterThan(0.955);
  });

  test('as well when they are stammered', () => {
    const slice = tally(answers(heldOut.map((each) => ({ ...each, text: stammered(each.text) }))));
    expect(slice.first).toBeGreaterThan(all.first - 0.01);
    expect(slice.three).toBeGreaterThan(all.three - 0.01);
  });

  test('as well in a second language', () => {
    const slice = tally(answers(heldOut.filter(({ register }) => register === 'non-native')));
    expect(slice.first).toBeGreaterThan(all.first - 0.04);
    expect(slice.three).toBeGreaterThan(all.three - 0.02);
  });

  test('nine times in ten when they are what strangers would say', () => {
    const slice = tally(answers(strangers(examples)));
    expect(slice.count).toBeGreaterThan(300);
    expect(slice.first).toBeGreaterThan(0.92);
    expect(slice.three).toBeGreaterThan(0.98);
  });

  test('better with the employer’s line than without', () => {
    expect(tally(answers(heldOut.map((each) => ({ ...each, employer: '' })))).first).toBeLessThan(all.first);
  });

  test('and the confidence says how often it is right', () => {
    const sure = heldOut.map(({ move, text, employer }) => {
      const guess = recognise(model, { text, employer });
      return { confidence: guess.confidence, right: guess.move === move ? 1 : 0 };
    });
    for (const [from, to] of [
      [0.4, 0.7],
      [0.7, 0.9],
      [0.9, 1],
    ] as const) {
      const band = sure.filter(({ confidence }) => confidence > from && confidence <= to);
      const mean = (of: (each: (typeof sure)[number]) => number) =>
        band.reduce((sum, each) => sum + of(each), 0) / band.length;
      expect(Math.abs(mean(({ confidence }) => confidence) - mean(({ right }) => right))).toBeLessThan(0.1);
    }
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('I', 'call', 'the', 'job', '555', '?', 'um', 'thank'), { maxLength: 60 })
    .map((words) => words.join(' ')),
);

describe('whatever is said', () => {
  test('all 28 moves are ranked, best first, and their confidences make 1', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText, { nil: undefined }), (text, employer) => {
        const { move, confidence, ranked } = recognise(model, { text, employer });
        expect(ranked.map((guess) => guess.move).sort()).toEqual([...MOVES].sort());
        expect(ranked[0]).toEqual({ move, confidence });
        expect(ranked.reduce((sum, guess) => sum + guess.confidence, 0)).toBeCloseTo(1, 9);
        expect(ranked.every((guess, at) => guess.confidence <= (ranked[at - 1]?.confidence ?? 1))).toBe(true);
      }),
    );
  });

  test('only what is on offer is ranked, in the same order', () => {
    fc.assert(
      fc.property(anyText, fc.subarray([...MOVES], { minLength: 1 }), (text, offered) => {
        const { ranked } = recognise(model, { text, offered });
        const order = recognise(model, { text }).ranked.map(({ move }) => move);
        expect(ranked.map(({ move }) => move)).toEqual(order.filter((move) => offered.includes(move)));
        expect(ranked.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

test.each(['', '   ', '...', '?!', '🙂', 'um, uh'])('nothing said (%j) is no sure guess', (text) => {
  expect(recognise(model, { text }).confidence).toBeLessThan(0.1);
  expect(recognise(model, { text, employer: 'Can you hold?' }).confidence).toBeLessThan(0.4);
});

test('a name, a firm or a job made of telling words misleads nobody', () => {
  const names = { name: 'Will Hold', employer: 'Sorry Again', position: 'goodbye thanks manager' };
  const said = 'My name is Will Hold and I applied for the goodbye thanks manager job at Sorry Again.';
  expect(recognise(model, { text: said, names }).move).toBe('introduce');
});
