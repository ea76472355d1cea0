import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PHRASE_MARKS } from '../../../../src/domain/library/ids.ts';
import type { Phrases } from '../../../../src/domain/library/schemas.ts';
import { MARKS, TEXT_KINDS, type TextKind } from '../../../../src/domain/script/marks/mark.ts';
import { marksIn } from '../../../../src/domain/script/marks/marks-in.ts';
import { libraryPhrases } from './labelled-lines.ts';

const phrases = libraryPhrases();

/** "hedging: just · vague-reason: about the job", so that a case reads in one line. */
const shown = (text: string, kind: TextKind = 'line', facts = {}): string =>
  marksIn(text, kind, phrases, facts)
    .map((mark) => `${mark.kind}: ${text.slice(mark.start, mark.end)}`)
    .join(' · ');

describe('a mark stands on its words', () => {
  test.each([
    ['Sorry to bother you.', 'over-apologetic: Sorry to bother you'],
    ['SORRY TO BOTHER YOU.', 'over-apologetic: SORRY TO BOTHER YOU'],
    ['Sorry, um, to bother you.', 'over-apologetic: Sorry, um, to bother you'],
    ['I’m not good at this.', 'negative-about-self: I’m not good at'],
    ['im not good at this', 'negative-about-self: im not good at'],
    ['I am not good at this.', 'negative-about-self: I am not good at'],
    ['👋 Hello, I guess I applied.', 'hedging: I guess'],
    ['I’m a self starter.', 'jargon: self starter'],
    ['I’m a self-starter.', 'jargon: self-starter'],
    ['I was just sort of calling.', 'hedging: just sort of'],
  ])('%s', (text, marks) => {
    expect(shown(text)).toBe(marks);
  });
});

describe('the same word in another sense is left', () => {
  test.each([
    'I can call just after ten.',
    'I’d like to ask when you decide.',
    'Is that right?',
    'I’ll send it right away.',
    'Sorry, could you repeat that?',
    'I can only come after two.',
    'I learn quickly.',
    'I’m following up on my application for the cook job.',
    'I think it was sent on the fourth.',
    'Can you tell me more about the job?',
    'I work in the ER.',
    'Kindly tell me the date.',
    'Give me a moment, please. I have a stammer.',
    'I was wondering if you could tell me the date.',
    'I demand a lot of myself.',
    'I have the right to work here.',
    'You said Thursday at ten, at the side door.',
    'That would save me a second trip.',
    'I looked after my sick mother for two years.',
    'I’m happy to work any shift.',
  ])('%s', (text) => {
    expect(shown(text)).toBe('');
  });
});

describe('one softener in a sentence is good manners, two are marked', () => {
  test.each([
    ['Maybe Tuesday is better.', ''],
    ['I was wondering if I could possibly come.', 'hedging: I was wondering if I could possibly'],
    ['Maybe I can come. Perhaps on Tuesday.', ''],
  ])('%s', (text, marks) => {
    expect(shown(text)).toBe(marks);
  });
});

describe('"about the job" is vague until the text says which', () => {
  test.each([
    ['I’m calling about the job.', 'vague-reason: about the job'],
    ['I’m calling about the job. I applied as a baker.', ''],
    ['I’m calling about the baker job.', ''],
  ])('%s', (text, marks) => {
    expect(shown(text)).toBe(marks);
  });
});

describe('words of facts and names are never marked', () => {
  test.each([
    ['I worked at Sorry To Bother You.', { employer: 'Sorry To Bother You' }],
    ['I applied for the leverage analyst job.', { position: 'leverage analyst' }],
    ['I applied for the leverage analyst job.', {}],
    ['My strength: I am not good at lying.', { strength: 'I am not good at lying' }],
    ['I was at Just Salad and Kinda Cakes.', {}],
    ['My name is Um Basically.', { name: 'Um Basically' }],
  ])('%s', (text, facts) => {
    expect(shown(text, 'line', facts)).toBe('');
  });
});

describe('what is missing spans the whole text', () => {
  const text = 'Good morning. I’m calling about the job.';
  test.each<[TextKind, string[]]>([
    ['line', ['vague-reason']],
    ['close', ['missing-thanks', 'vague-reason']],
    ['opener', ['no-name', 'no-position', 'no-ask', 'vague-reason']],
    ['voicemail', ['no-name', 'no-position', 'no-ask', 'missing-thanks', 'vague-reason']],
    ['script', ['no-name', 'no-position', 'no-ask', 'missing-thanks', 'vague-reason']],
  ])('%s', (kind, kinds) => {
    const marks = marksIn(text, kind, phrases);
    expect(marks.map((mark) => mark.kind)).toEqual(kinds);
    const whole = marks.filter((mark) => mark.kind !== 'vague-reason');
    expect(whole.every(({ start, end }) => start === 0 && end === text.length)).toBe(true);
  });

  test.each<TextKind>(['line', 'close', 'opener', 'voicemail', 'script'])(
    'an empty %s lacks nothing',
    (kind) => {
      expect(marksIn(' \n ', kind, phrases)).toEqual([]);
    },
  );
});

test('thirty words are a long sentence, twenty-nine are not, wherever a full stop stands inside a word', () => {
  const words = (count: number) => `Mr. Lee at 9.30 a.m. ${'word '.repeat(count - 5)}`.trim();
  expect(shown(`${words(29)}. Yes.`)).toBe('');
  expect(shown(`${words(30)}. Yes.`)).toBe(`too-long-sentence: ${words(30)}`);
});

test('seventy words are an opener, seventy-one are too many', () => {
  const text = `My name is Bo. I applied as a cook. Did it arrive? ${'Yes. '.repeat(58)}`.trim();
  expect(marksIn(text, 'opener', phrases)).toEqual([]);
  expect(marksIn(`${text} Yes.`, 'opener', phrases).map(({ kind }) => kind)).toEqual(['too-long-opener']);
});

const anyKind = fc.constantFrom(...TEXT_KINDS);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('sorry', 'to', 'um', ',', 'I’m', 'just', '?', '\n', '.', 'job', '😀', 'the'), {
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
);

test('marks lie inside the text, on whole characters, in order, and come out the same again', () => {
  fc.assert(
    fc.property(anyText, anyKind, (text, kind) => {
      const marks = marksIn(text, kind, phrases);
      for (const { start, end, kind: found } of marks) {
        expect(0 <= start && start < end && end <= text.length).toBe(true);
        expect(MARKS).toContain(found);
        expect(
          [start, end].some((at) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1))),
        ).toBe(false);
      }
      expect(marks.map(({ start }) => start)).toEqual(marks.map(({ start }) => start).sort((a, b) => a - b));
      expect(marksIn(text, kind, phrases)).toEqual(marks);
    }),
  );
});

test('a text of fifty thousand characters is read, whatever it holds', () => {
  for (const unit of ['um, ', 'sorry ', 'I just ', 'a', '. ', '[', '\n', 'if you '])
    expect(() => marksIn(unit.repeat(50_000 / unit.length), 'script', phrases)).not.toThrow();
});

test('own phrases are found as the library’s are', () => {
  const own = Object.fromEntries(PHRASE_MARKS.map((kind) => [kind, []])) as unknown as Phrases;
  own.jargon = [{ say: 'blue (sky|ocean)', instead: 'new' }];
  expect(marksIn('A Blue Ocean idea.', 'line', own)).toEqual([]);
  expect(marksIn('A blue ocean idea.', 'line', own)).toEqual([
    { kind: 'jargon', start: 2, end: 12, instead: 'new' },
  ]);
});
