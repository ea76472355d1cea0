import { describe, expect, test } from 'vitest';
import { MARKS } from '../../src/domain/script/marks/mark.ts';
import { run, valuesOf } from './run-for-tests.ts';

type Marked = { marks: { kind: string; start: number; end: number; why: string; instead: string }[] };

const marks = async (asked: object) => {
  const { out } = await run(['mark'], { input: [JSON.stringify(asked)] });
  return (valuesOf(out)[0] as Marked).marks;
};

test('a text comes back with its marks, why, and what to say instead', async () => {
  expect(await marks({ text: 'I guess I applied.' })).toEqual([
    {
      kind: 'hedging',
      start: 0,
      end: 7,
      why: '"I guess" makes your words smaller. They are clearer without it.',
      instead: 'leave it out',
    },
  ]);
});

test('a text is a line unless it says what it is', async () => {
  expect(await marks({ text: 'Goodbye.' })).toEqual([]);
  expect((await marks({ text: 'Goodbye.', kind: 'close' })).map(({ kind }) => kind)).toEqual([
    'missing-thanks',
  ]);
});

test('words of facts are left', async () => {
  expect(await marks({ text: 'I was at sorry coffee.', facts: { employer: 'sorry coffee' } })).toEqual([]);
});

test('each line in gives one line out, in order; a bad one gives an error in its place and 1 at the end', async () => {
  const { code, out } = await run(['mark'], {
    input: [
      '{"text":""}',
      'hello',
      '["hello"]',
      '{"text":3}',
      '{"text":"Hello","kind":"speech"}',
      '{"text":"Hello","facts":{"name":1}}',
      '{"text":"Hello","kind":null,"more":true}',
    ],
  });
  expect({ code, out: valuesOf(out) }).toEqual({
    code: 1,
    out: [
      { marks: [] },
      { error: 'This is not JSON.' },
      { error: 'A line must be a set of names and values, like {"text": "Hello"}.' },
      { error: '"text" must be a text in quotes.' },
      { error: 'The kind must be one of opener, voicemail, script, line, close.' },
      { error: 'The fact "name" must be a text in quotes.' },
      { marks: [] },
    ],
  });
});

test('texts are read from the input, not from the command', async () => {
  expect(await run(['mark', 'hello.txt'])).toMatchObject({
    code: 2,
    trouble: ['"hello.txt" is not needed here: the texts are read from the input.', expect.any(String)],
  });
});

describe('every mark', () => {
  const texts: [kind: string, text: string][] = [
    [
      'voicemail',
      'Um, sorry to bother you, I guess. I need an answer now. I’m not good at synergy. I am writing to ask.',
    ],
    ['line', 'I’m calling about the job.'],
    ['line', 'Did you get my form, and what does it pay?'],
    ['opener', 'Yes and then '.repeat(30)],
  ];
  test('says why in a sentence and what to say instead', async () => {
    const all = (await Promise.all(texts.map(([kind, text]) => marks({ kind, text })))).flat();
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(MARKS));
    for (const { why, instead } of all) {
      expect(why).toMatch(/^["\p{Lu}].+\.$/u);
      expect(instead).not.toBe('');
    }
  });
});
