import { describe, expect, test } from 'vitest';
import { checksOf } from '../../../src/domain/debrief/checks-of.ts';
import type { Gain } from '../../../src/domain/library/ids.ts';
import type { Rehearsal, TranscriptTurn } from '../../../src/domain/rehearsal/rehearsal.ts';
import { graphOf } from '../rehearsal/scenario-for-tests.ts';

const turns = {
  pickup: {
    who: 'dana',
    line: ['greet' as const, 'identify' as const],
    says: ['Acme, Dana speaking.'],
    moves: { introduce: 'about' },
    otherwise: 'bye',
  },
  about: {
    who: 'dana',
    line: ['reason' as const, 'ask' as const],
    says: ['What is it about?'],
    moves: {
      'ask-receipt': 'number',
      'ask-right-person': { to: 'number', gains: { 'contact-name': 'Lee' } },
    },
    otherwise: 'bye',
  },
  number: {
    who: 'dana',
    says: ['What is your number?'],
    moves: { 'give-details': 'last' },
    otherwise: 'bye',
  },
  last: {
    who: 'dana',
    line: ['thanks' as const],
    says: ['Anything else?'],
    moves: { 'thank-close': 'bye' },
    otherwise: 'bye',
  },
};
const graph = graphOf(turns);
const ORDER = Object.keys(turns) as (keyof typeof turns)[];
const facts = { name: 'Ana Morales', position: 'line cook', phone: '617 555 0142' };

type Told = Partial<NonNullable<TranscriptTurn['reply']>> & { gains?: Partial<Record<Gain, string>> };

/** What was replied at each turn in its order, typed unless said otherwise; `!` before words: the line that was shown. */
function call(...replies: (string | Told)[]): Rehearsal {
  const transcript = replies.map((told, at): TranscriptTurn => {
    const turn = ORDER[at] ?? 'last';
    const given: Told = typeof told === 'string' ? { text: told } : told;
    const { gains, text, ...reply } = given;
    const isLine = text?.startsWith('!') ?? false;
    return {
      turn,
      who: 'dana',
      says: turns[turn].says[0] ?? '',
      ...(gains ? { gains } : {}),
      reply: {
        move: 'introduce',
        stage: 'full',
        judgement: 'good',
        ...(text ? { text: text.replace('!', '') } : {}),
        ...(text && !isLine ? { by: 'typed' as const } : {}),
        ...reply,
      },
    };
  });
  return {
    scriptId: 'script',
    scenario: { id: 'small', hash: 'hash' },
    facts,
    options: { seed: 1, surprises: 'none' },
    replies: [],
    transcript,
    outcome: 'retry-later',
  };
}

/** "name yes said 0": each check that there is something to say about. */
const show = (rehearsal: Rehearsal, of: typeof graph | undefined = graph) =>
  checksOf(rehearsal, of).map((check) =>
    [check.check, check.is, ...('from' in check ? [check.from] : []), check.at].join(' '),
  );
const WHOLE = [
  'Hello, this is Ana Morales.',
  'I applied for the line cook job. Do you have my application?',
  'It is six one seven, five five five, oh one four two.',
  'Thank you. Goodbye.',
];

describe('what was said is told with the turn it was said at', () => {
  test('in the person’s own words', () => {
    expect(show(call(...WHOLE))).toEqual([
      'name yes said 0',
      'position yes said 1',
      'ask yes said 1',
      'number yes said 2',
      'contact no said 1',
      'thanks yes said 3',
      'end yes said 3',
    ]);
  });

  test('as what the line says, where nobody heard it', () => {
    expect(show(call('!This is Ana Morales.', '!It is about the line cook job.'))).toEqual(
      expect.arrayContaining(['name yes line 0', 'position yes line 1']),
    );
  });

  test('not by a piece of how the name sounds', () => {
    const sounds = { ...call('So it’s you ringing me.'), facts: { ...facts, sayName: 'AH-na YOU-rales' } };
    expect(show(sounds).filter((each) => each.startsWith('name yes'))).toEqual([]);
  });

  test('own words before a line, though they came later', () => {
    expect(show(call('!This is Ana Morales.', 'Ana Morales here.'))).toContain('name yes said 1');
  });

  test('also while the call goes on, or when the practice call was rewritten since', () => {
    const { outcome: _, ...open } = call(...WHOLE.slice(0, 1));
    expect(show(open)).toEqual(['name yes said 0']);
    expect(show(call(...WHOLE), graphOf({ other: turns.last }))).toContain('name yes said 0');
  });
});

describe('what was not said', () => {
  const SILENT = ['Good morning.', 'Good, good.', 'Later.', 'All right.'];

  test('is told with the turn that waited for it', () => {
    expect(show(call(...SILENT))).toEqual([
      'name no said 0',
      'position no said 0',
      'ask no said 1',
      'number no said 2',
      'contact no said 1',
      'thanks no said 3',
    ]);
  });

  test('is no word of the call, where some of the words are a line', () => {
    expect(show(call('!Good morning.', ...SILENT.slice(1)))).toContain('name no line 0');
  });

  test.each<[string, Parameters<typeof call>, string]>([
    ['a name in another sense', ['I heard of it from Ana.'], 'name'],
    ['a word of the job', ['I cook well.'], 'position'],
    ['any question', ['Is that so?', 'Oh?'], 'ask'],
    ['some of the digits', ['Hm.', 'So.', 'It ends in 0142.'], 'number'],
    ['a word of thanks', ['Thankful, I am.', 'So.', 'So.', 'So.'], 'thanks'],
    ['a reply that was taken back', [{ text: 'Hm.', tried: [{ move: 'greet', text: 'Ana here.' }] }], 'name'],
    ['a reply they did not hear', [{ text: 'Ana Morales here.', judgement: 'lost' }], 'name'],
  ])('is not told where it could be there: %s', (_, replies, check) => {
    expect(show(call(...replies)).filter((each) => each.startsWith(`${check} `))).toEqual([]);
  });

  test('is not told of a name or a job that is not known', () => {
    const { phone } = facts;
    const unknown = show({ ...call(...SILENT), facts: { phone } });
    expect(unknown.filter((each) => /^(name|position)/.test(each))).toEqual([]);
  });

  test('is not told before the call is over', () => {
    const { outcome: _, ...open } = call(...SILENT);
    expect(show(open)).toEqual([]);
  });

  test('is not told where the call did not wait for it', () => {
    expect(show(call(...SILENT), graphOf({ other: turns.last }))).toEqual(['number no said 2']);
    expect(show(call(...SILENT.slice(0, 1)))).toEqual(['name no said 0', 'position no said 0']);
  });

  test('is not told to who is rung and is known', () => {
    expect(show(call(...SILENT.slice(0, 1)), graphOf(turns, { direction: 'in' }))).toEqual([]);
  });

  test('is not told of a drill, nor of a call without a word', () => {
    expect(show({ ...call(...SILENT), scenario: { id: 'drill/small/pickup', hash: '' } })).toEqual([]);
    expect(show(call({ move: 'wait' }, { move: 'wait' }))).toEqual([]);
  });
});

describe('what nobody heard', () => {
  test('is neither said nor left out', () => {
    const heard = show(call('Good morning.', {}, 'Later.', 'All right.'));
    expect(heard).toEqual([
      'name not-heard 1',
      'position not-heard 1',
      'ask not-heard 1',
      'number not-heard 1',
      'contact no said 1',
      'thanks not-heard 1',
    ]);
  });

  test('is no reply where one waits, asks to hear it again or hangs up', () => {
    const acts = ['wait', 'ask-repeat', 'press/1', 'hang-up'].map((move) => ({ move }));
    expect(show(call('Good morning.', ...acts)).some((each) => each.includes('not-heard'))).toBe(false);
  });
});

describe('a number', () => {
  test('is looked for only where they asked for it', () => {
    expect(show(call(...WHOLE.slice(0, 2))).some((each) => each.startsWith('number'))).toBe(false);
  });
  test('that was given before they asked is neither given when asked nor left out', () => {
    const early = call('This is Ana, 617 555 0142.', 'Hm.', 'I said it.');
    expect(show(early).some((each) => each.startsWith('number'))).toBe(false);
  });
  test('is nothing to give to a fraud', () => {
    const asked = call('Hello.', 'Hm.', 'No.');
    const transcript = asked.transcript.map((turn) => ({ ...turn, response: 'scam-id' }));
    expect(show({ ...asked, transcript }).some((each) => each.startsWith('number'))).toBe(false);
  });
});

describe('whom to ask for', () => {
  test('is got where they said it', () => {
    expect(show(call('Hello.', { text: 'Hm.', gains: { 'contact-name': 'Dana' } }))).toContain(
      'contact yes them 1',
    );
  });
  test.each<[string, Rehearsal]>([
    ['asked', call('Hello.', { text: 'Hm.', move: 'ask-right-person' })],
    ['asked in other words', call('Hello.', 'Who hires here?')],
    ['named by nobody', call('Hello.', { text: 'Hm.', gains: { 'contact-name': 'Salma' } })],
    ['known before', { ...call('Hello.', 'Hm.'), facts: { ...facts, contact: 'Lee' } }],
  ])('is not left out where it was %s', (_, rehearsal) => {
    expect(show(rehearsal).some((each) => each.startsWith('contact'))).toBe(false);
  });
});

describe('a call ends', () => {
  const end = (rehearsal: Rehearsal) => show(rehearsal).filter((each) => each.startsWith('end'));
  const hangUp: Told = { move: 'hang-up', judgement: 'poor' };
  test('kindly with a goodbye, also just before they hung up', () => {
    expect(end(call('Hello.', 'Goodbye.'))).toEqual(['end yes said 1']);
    expect(end(call('Hello.', '!Have a nice day.', hangUp))).toEqual(['end yes line 1']);
  });
  test('without one where they hung up or were unkind', () => {
    expect(end(call('Hello.', hangUp))).toEqual(['end no said 1']);
    expect(end(call('Hello.', { text: 'Never mind.', move: 'give-up', judgement: 'poor' }))).toEqual([
      'end no said 1',
    ]);
  });
  test.each<[string, Rehearsal]>([
    ['it is still going on', { ...call('Goodbye.'), outcome: undefined } as unknown as Rehearsal],
    ['the line went dead', { ...call('Hello.', hangUp), outcome: 'dropped' }],
    ['it was right to stop', { ...call('Hello.', hangUp), outcome: 'safety-stop' }],
    ['they thanked them before', call('Thank you.', 'Hm.', hangUp)],
    ['nobody heard their last words', call('Hello.', {}, hangUp)],
    ['the last thing said is another', call('Hello.', 'Tuesday, then.')],
    ['to hang up was right', call('Hello.', { ...hangUp, judgement: 'good' })],
  ])('in no way that is told where %s', (_, rehearsal) => {
    expect(end(rehearsal)).toEqual([]);
  });
});
