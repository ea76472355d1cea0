import type { TranscriptTurn } from '../../src/domain/rehearsal/rehearsal.ts';
import type { Sentence } from '../../src/words/debrief-sentences.ts';
import type { Raw } from './holds-in.ts';

/** A debrief's sentence and a call that does not hold it. */
export type Spoilt = { how: string; sentence: Sentence; raw: Raw };

type Reply = NonNullable<TranscriptTurn['reply']>;

const MISSING: Record<string, (raw: Raw) => string> = {
  'Your name': ({ facts }) => `This is ${facts.name}.`,
  'The job': ({ facts }) => `I am calling about the ${facts.position} job.`,
  'Your question': () => 'Do you have my application?',
  'Your number': ({ facts }) => `It is ${facts.phone ?? '312 555 0187'}.`,
  'Whom to ask for': () => 'Who hires for this job?',
  Thanks: () => 'Thank you.',
  'The end': () => 'Goodbye.',
};

const withTurn = (raw: Raw, at: number, change: (turn: TranscriptTurn) => TranscriptTurn): Raw => ({
  ...raw,
  transcript: raw.transcript.map((turn, index) => (index === at ? change(turn) : turn)),
});
const withReply = (raw: Raw, at: number, change: (reply: Reply) => Reply): Raw =>
  withTurn(raw, at, ({ reply, ...turn }) => ({ ...turn, ...(reply ? { reply: change(reply) } : {}) }));
const withReplies = (raw: Raw, change: (reply: Reply) => Reply): Raw =>
  raw.transcript.reduce((so, _, at) => withReply(so, at, change), raw);
const clean = ({ blank: _, tried: __, ...reply }: Reply): Reply => ({ ...reply, judgement: 'good' });
const withoutBy = ({ by: _, ...reply }: Reply): Reply => reply;

/** This sentence in ways that make it untrue: another claim, another quote, another call. */
export function spoil(sentence: Sentence, raw: Raw): Spoilt[] {
  return [
    { how: 'it says more', sentence: { ...sentence, text: `${sentence.text} Well done` }, raw },
    ...quoteSpoilt(sentence, raw),
    ...(sentence.about === 'title' || sentence.about === 'gain' ? [withoutGains(sentence, raw)] : []),
    ...(sentence.about === 'check' ? checkSpoilt(sentence, raw) : []),
    ...(sentence.about === 'keep' ? [wordless(sentence, raw), notGood(sentence, raw)] : []),
    ...(sentence.about === 'try' || sentence.about === 'stuck'
      ? [{ how: 'nothing went wrong there', sentence, raw: withReplies(raw, clean) }]
      : []),
    ...(sentence.about === 'measure' ? measureSpoilt(sentence, raw) : []),
    ...(sentence.about === 'not-stuck' ? [notStuckSpoilt(sentence, raw)] : []),
  ];
}

function quoteSpoilt(sentence: Sentence, raw: Raw): Spoilt[] {
  const { at = -1, quotes } = sentence;
  const [first, ...rest] = quotes;
  if (!first) return [];
  const changed = { ...sentence, quotes: [{ ...first, words: `${first.words} Yes.` }, ...rest] };
  const turned = quotes.at(-1)?.by;
  const other = raw.transcript.findIndex(
    ({ says, reply }, index) => index !== at && says !== first.words && reply?.text?.trim() !== first.words,
  );
  return [
    { how: 'the quote has a word more', sentence: changed, raw },
    ...(other < 0 ? [] : [{ how: 'it rests on another turn', sentence: { ...sentence, at: other }, raw }]),
    ...(turned === 'you'
      ? [{ how: 'a line, not their words', sentence, raw: withReply(raw, at, withoutBy) }]
      : []),
    ...(turned === 'line'
      ? [
          {
            how: 'their words, no line',
            sentence,
            raw: withReply(raw, at, (reply) => ({ ...reply, by: 'typed' })),
          },
        ]
      : []),
    ...(turned === 'they'
      ? [
          {
            how: 'they said something else',
            sentence,
            raw: withTurn(raw, at, (turn) => ({ ...turn, says: 'Hm.' })),
          },
        ]
      : []),
  ];
}

/** The same quote, of a reply that says nothing: both the call and the quote have it. */
function wordless(sentence: Sentence, raw: Raw): Spoilt {
  const { at = -1, quotes } = sentence;
  return {
    how: 'the words do not say it',
    sentence: { ...sentence, quotes: quotes.map((quote) => ({ ...quote, words: 'Hm' })) },
    raw: withReply(withReplies(raw, clean), at, (reply) => ({ ...reply, text: 'Hm', move: 'hold' })),
  };
}

const notGood = (sentence: Sentence, raw: Raw): Spoilt => ({
  how: 'it was not good there',
  sentence,
  raw: withReply(raw, sentence.at ?? -1, (reply) => ({ ...reply, judgement: 'poor' })),
});

const withoutGains = (sentence: Sentence, raw: Raw): Spoilt => ({
  how: 'nothing was gained, and it ended otherwise',
  sentence,
  raw: {
    ...raw,
    outcome: raw.outcome === 'dropped' ? 'to-portal' : 'dropped',
    transcript: raw.transcript.map(({ gains: _, ...turn }) => turn),
  },
});

function checkSpoilt(sentence: Sentence, raw: Raw): Spoilt[] {
  const { at = -1, is, label, quotes } = sentence;
  if (is === 'not-heard')
    return [
      { how: 'it has words', sentence, raw: withReply(raw, at, (reply) => ({ ...reply, text: 'Yes.' })) },
    ];
  if (is === 'no') {
    const text = MISSING[label]?.(raw) ?? '';
    const said = raw.transcript.findIndex(({ reply }) => reply?.text?.trim());
    return [
      {
        how: 'it was said',
        sentence,
        raw: withReply(raw, said, (reply) => ({ ...reply, text, by: 'typed' })),
      },
      { how: 'the call is not over', sentence, raw: { ...raw, outcome: undefined } },
    ];
  }
  return quotes[0]?.by === 'they' ? [withoutGains(sentence, raw)] : [wordless(sentence, raw)];
}

const notStuckSpoilt = (sentence: Sentence, raw: Raw): Spoilt => ({
  how: 'something went wrong, or nothing did',
  sentence,
  raw: sentence.text.includes('anywhere')
    ? withReplies(raw, (reply) => ({ ...reply, judgement: 'poor' }))
    : withReplies(raw, clean),
});

/** A measure of another call: one that nobody heard, or one that somebody did; and another number. */
function measureSpoilt(sentence: Sentence, raw: Raw): Spoilt[] {
  const speech = [
    { start: 3_000, end: 5_000 },
    { start: 6_000, end: 8_000 },
  ];
  const heard = (reply: Reply): Reply => ({
    ...reply,
    text: 'Hello, um, this is Amina, and I have a question.',
    by: 'recognised',
    take: { turnEnded: 2_000, speech },
  });
  if (sentence.text === 'Not measured.')
    return [{ how: 'it was heard', sentence, raw: withReplies(raw, heard) }];
  const unheard = ({ take: _, ...reply }: Reply): Reply => ({
    ...reply,
    ...(reply.by ? { text: 'Yes.' } : {}),
  });
  const other = sentence.text.replace(/\d+/, (count) => String(Number(count) * 2 + 9));
  return [
    { how: 'nobody heard it', sentence, raw: withReplies(raw, unheard) },
    ...(other === sentence.text
      ? []
      : [{ how: 'another number', sentence: { ...sentence, text: other }, raw }]),
  ];
}
