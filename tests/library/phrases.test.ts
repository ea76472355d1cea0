import { describe, expect, test } from 'vitest';
import { PHRASE_MARKS, type PhraseMark } from '../../src/domain/library/ids.ts';
import { marksIn } from '../../src/domain/script/marks/marks-in.ts';
import { isAdvice, swapMark } from '../../src/domain/script/swap-mark.ts';
import { ofKind } from './library-for-tests.ts';
import { instanceOf } from './phrase-instances.ts';

const found = ofKind('phrases')[0];
if (!found) throw new Error('The library has no phrases.yaml.');
const phrases = found.value;

/** Sentences that a phrase may stand in, of every shape that a wording needs. A mild one is marked beside another. */
const CARRIERS = [
  '|.',
  'Good morning, |. Thank you.',
  '|, but is it there?',
  "I'm |, but is it there?",
  'Good morning. I | the job, please.',
  'I | my application.',
  '| you have my form.',
  '| about the hours?',
  '| tell me.',
  '| calling.',
  '| my papers.',
  "I'm calling |.",
  'We had | there.',
  'I was | there.',
  '| it is there, perhaps.',
  'Perhaps it is there, |.',
  'Hopefully we | ask you.',
  'Well, | it is there.',
  'Perhaps I applied |.',
  '| to hear about it, perhaps.',
  '| about the hours, perhaps.',
  '| you have my form, perhaps.',
  'Obviously it is there, |.',
  'Actually it is there, |.',
];

/** What stands in the carrier besides the phrase and is to be there after the swap. */
const KEPT = [
  'Thank you.',
  's it there?',
  'Good morning',
  'my application',
  'my form',
  'calling',
  'the hours',
];

type Swap = { carrier: string; text: string; swapped: string };
const marked = (text: string, kind: PhraseMark) =>
  marksIn(text, 'line', phrases).filter((mark) => mark.kind === kind);

/** Three swaps of a phrase at most, each in another sentence. */
function swapsOf(kind: PhraseMark, say: string, instead: string): { marks: number; swaps: Swap[] } {
  const swaps: Swap[] = [];
  let marks = 0;
  for (const carrier of CARRIERS)
    for (const [choice, maybe] of [
      [0, false],
      [1, true],
      [2, false],
    ] as const) {
      const text = sentence(carrier.replace('|', instanceOf(say, choice, maybe)));
      const mark = marked(text, kind).find((each) => each.instead === instead);
      if (!mark) continue;
      marks += 1;
      const swapped = swapMark(text, mark, 'cook');
      if (swapped === undefined) continue;
      swaps.push({ carrier, text, swapped });
      if (swaps.length === 3) return { marks, swaps };
      break;
    }
  return { marks, swaps };
}

/** As one writes it: a capital letter first, and no sign twice. */
const sentence = (text: string): string =>
  text
    .replaceAll(/\s+,/g, ',')
    .replaceAll(/,,+/g, ',')
    .replaceAll(/([?!])[.,]/g, '$1')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** What is wrong with a swapped sentence, by rules that need no grammar. */
function faultsOf(kind: PhraseMark, { carrier, text, swapped }: Swap): string[] {
  const doubled = /\b([\p{L}’']+),? \1\b/iu;
  return [
    ...(marked(swapped, kind).length < marked(text, kind).length ? [] : ['has as many marks']),
    ...(doubled.test(swapped) && !doubled.test(text) ? ['has a word twice'] : []),
    ...(/,\s*[,.?!]|^\s*[,.?!]|\s[,.?!]|\s\s|[.?!][.?!,]/.test(swapped) ? ['has a sign alone'] : []),
    ...(/^$|^[\p{Lu}\d]/u.test(swapped) ? [] : ['begins small']),
    ...KEPT.filter(
      (words) => carrier.includes(words) && !swapped.toLowerCase().includes(words.toLowerCase()),
    ).map((each) => `lost ${each}`),
  ].map((fault) => `${fault}: ${text} -> ${swapped}`);
}

describe.each(PHRASE_MARKS)('what to say instead of %s', (kind) => {
  const wordings = phrases[kind].filter(({ instead }) => !isAdvice(instead));
  const each = wordings.map(({ say, instead }) => ({ say, instead, ...swapsOf(kind, say, instead) }));

  test('can stand in the place of each phrase that is told it', () => {
    const never = each.filter(({ swaps }) => swaps.length === 0).map(({ say }) => say);
    expect(never).toEqual([]);
  });

  test('leaves a sentence that is whole, has one mark less and keeps the rest', () => {
    expect(each.flatMap(({ swaps }) => swaps.flatMap((swap) => faultsOf(kind, swap)))).toEqual([]);
  });
});
