import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MarkKind } from '../../../src/domain/script/marks/mark.ts';
import { swapMark } from '../../../src/domain/script/swap-mark.ts';

/** The marked words stand between bars. */
function swap(marked: string, instead: string | undefined, position?: string, kind: MarkKind = 'hedging') {
  const [before = '', words = '', after = ''] = marked.split('|');
  const start = before.length;
  const mark = { kind, start, end: start + words.length, instead };
  return swapMark(before + words + after, mark, position);
}

test.each<[string, string, string]>([
  ["I'm |just| calling about my application.", 'leave it out', "I'm calling about my application."],
  ['|Um|, hello, my name is Ana.', 'a short silence', 'Hello, my name is Ana.'],
  ['|Basically| I cook.', 'leave it out', 'I cook.'],
  ['Is it there|, if that makes sense|?', 'leave it out', 'Is it there?'],
  ['I cook, |you know|, for two hundred.', 'leave it out', 'I cook, for two hundred.'],
  ['Good. |Maybe| you have it.', 'leave it out', 'Good. You have it.'],
  ['I am calling |regarding| the job.', 'about', 'I am calling about the job.'],
  ['|Sorry to bother you|. It is Ana.', 'Do you have a minute?', 'Do you have a minute? It is Ana.'],
  ['|I was hoping| to ask.', "I'd like", "I'd like to ask."],
  // only the soft words of a stretch go
  ['It |was, you know,| a busy place.', 'leave it out', 'It was a busy place.'],
  ['|I feel like I| could do it.', 'leave it out', 'I could do it.'],
  ['I can do mornings |and, like,| weekends.', 'leave it out', 'I can do mornings and weekends.'],
  ['|I think I might be kind of a| good match.', 'leave it out', 'I might be a good match.'],
  ['|My English is terrible| but I cook.', 'leave it out', 'I cook.'],
  ['I use my |skill set|.', 'what I can do', 'I use what I can do.'],
  ['|Have you decided yet?|', 'when do you plan to decide', 'When do you plan to decide?'],
  [
    "|I'm still waiting|, it is two weeks.",
    'when do you plan to decide',
    'When do you plan to decide? It is two weeks.',
  ],
  ['It is about the job, |I guess|.', 'leave it out', 'It is about the job.'],
  ['It is about the job |or something|', 'leave it out', 'It is about the job'],
  ["|I know you're busy|, but is it there?", 'Do you have a minute?', 'Do you have a minute? Is it there?'],
  [
    'Hello. |You have to| call me back. Thanks.',
    'could you please',
    'Hello. Could you please call me back? Thanks.',
  ],
  ['|I am writing| you have a job.', "I'm calling because", "I'm calling because you have a job."],
  ['So |I was wondering| about it.', "I'd like to ask", "So I'd like to ask about it."],
  ['Then |I was wondering| about it.', "I'd like to ask", "Then I'd like to ask about it."],
  ['Hello, |I was hoping| to ask.', "I'd like", "Hello, I'd like to ask."],
  [
    'Hello, |sorry to bother you|, it is Ana.',
    'Do you have a minute?',
    'Hello, do you have a minute? It is Ana.',
  ],
])('"%s" with "%s" is "%s"', (marked, instead, swapped) => {
  expect(swap(marked, instead)).toBe(swapped);
});

test.each<[MarkKind, string, string, string]>([
  ['over-apologetic', 'I |hate to be| a pain, but is it there?', 'leave it out', 'Is it there?'],
  ['over-apologetic', "|Sorry for| ringing again, it's Ana.", 'leave it out', "It's Ana."],
  ['over-apologetic', 'I |do apologise| for the call.', 'Do you have a minute?', 'Do you have a minute?'],
  [
    'pushy',
    'I |will not stop calling|.',
    'may I call on a day that suits you',
    'May I call on a day that suits you?',
  ],
  ['pushy', 'This is |ridiculous|, but I can wait.', 'leave it out', 'I can wait.'],
  ['negative-about-self', "I'm |no good at this|, but I cook.", 'leave it out', 'I cook.'],
])('of %s the subject and the rest of an apology go too: %s', (kind, marked, instead, swapped) => {
  expect(swap(marked, instead, undefined, kind)).toBe(swapped);
});

test.each<[string, string]>([
  ["I'm |sorry for| ringing about the cook job.", 'leave it out'],
  ['I |am sorry that| I have your form.', 'leave it out'],
])('what holds more than an apology stays (%s)', (marked, instead) => {
  expect(swap(marked, instead, undefined, 'over-apologetic')).toBeUndefined();
});

test('of what speaks against oneself no soft word is taken out alone', () => {
  expect(
    swap("I'm |a bit useless| with it.", 'leave it out', undefined, 'negative-about-self'),
  ).toBeUndefined();
});

test('the job stands where a wording leaves room for it', () => {
  const instead = "I'm calling about my application for the … job";
  expect(swap("|I'm checking in|.", instead, 'line cook')).toBe(
    "I'm calling about my application for the line cook job.",
  );
  expect(swap("|I'm checking in|.", instead)).toBeUndefined();
  expect(swap("Hi, I'm calling to |check in|.", instead, 'line cook', 'vague-reason')).toBe(
    "Hi, I'm calling about my application for the line cook job.",
  );
});

test.each([
  ['I just wanted to |touch base| about the job.', "I'm calling about my application for the cook job"],
  ["|Why haven't you called| me?", 'when do you plan to decide'],
  ['|I am writing to inquire as| to my application.', "I'm calling because"],
  ['I think |you need to| call me.', 'could you please'],
  ["I'm |sorry to bother you| again.", 'Do you have a minute?'],
  ['This is a |stupid question|, but is it open?', 'leave it out'],
  ['|Put me through to the manager|.', 'could you please'],
  ['I |dont want to take up your time| but is it there?', 'thank you for your time'],
  ['Could you |if you can| check?', 'please'],
  ['I can |change management|.', 'work with'],
  ['|Please do not hesitate| to call.', 'please'],
  ['I like the |synergies| here.', 'working together'],
  ['|Should you require information|, call me.', 'if you need'],
  ['I did |stakeholder| management.', 'the people it is for'],
])('where half a sentence would be left (%s), there is no swap', (marked, instead) => {
  expect(swap(marked, instead)).toBeUndefined();
});

test.each([
  undefined,
  'say which day',
  'ask it as a question',
  'give one thing you did well',
  'name the job and one reason',
])('advice (%s) is no wording that could stand there', (instead) => {
  expect(swap('I need |this job|.', instead)).toBeUndefined();
});

test('nothing outside the mark is lost but spaces, signs and a word that joined', () => {
  const letters = (text: string) => text.toLowerCase().replaceAll(/[\s,.;:!?]/g, '');
  const word = fc.constantFrom('um', 'you know', 'job', 'I guess', ',', '.', 'but', 'stupid', ' ');
  const some = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(some, some, some, (before, words, after) => {
      const mark = { start: before.length, end: (before + words).length, instead: 'leave it out' };
      const swapped = swapMark(before + words + after, mark, undefined);
      if (swapped === undefined) return;
      expect(letters(swapped).startsWith(letters(before))).toBe(true);
      expect(letters(swapped).endsWith(letters(after).replace(/^(but|and|so)/, ''))).toBe(true);
    }),
  );
});
