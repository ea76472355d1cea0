import { expect, test } from 'vitest';
import { packModel } from '../../../src/domain/recogniser/pack/pack-model.ts';
import { recognise } from '../../../src/domain/recogniser/recognise.ts';
import type { Example } from '../../../src/domain/recogniser/train/examples.ts';
import { trainModel } from '../../../src/domain/recogniser/train/train-model.ts';

const times = ['now', 'today', 'soon', 'later', 'here', 'there', 'please', 'then'];
const examples: Example[] = times.flatMap((word) => [
  { move: 'hold', text: `I will wait ${word}`, heard: [`Can you hold ${word}?`] },
  { move: 'thank-close', text: `goodbye and thanks ${word}`, heard: [`Bye ${word}.`] },
  { move: 'acknowledge', text: `all right ${word}`, heard: [`The job is gone ${word}.`] },
  { move: 'answer-question', text: `all right ${word}`, heard: [`Can you start ${word}?`] },
]);

test('the same examples give the same model', () => {
  expect(packModel(trainModel(examples))).toEqual(packModel(trainModel(examples)));
});

test('words that were learned are recognised', () => {
  const model = trainModel(examples);
  expect(recognise(model, { text: 'I will wait' }).move).toBe('hold');
  expect(recognise(model, { text: 'thanks, goodbye' }).move).toBe('thank-close');
});

test('where the words are the same, the employer’s line decides', () => {
  const model = trainModel(examples);
  expect(recognise(model, { text: 'All right.', employer: 'The job is gone.' }).move).toBe('acknowledge');
  expect(recognise(model, { text: 'All right.', employer: 'Can you start?' }).move).toBe('answer-question');
});

test('without examples every move is as likely as another', () => {
  const { ranked } = recognise(trainModel([]), { text: 'hello' });
  expect(new Set(ranked.map(({ confidence }) => confidence)).size).toBe(1);
});
