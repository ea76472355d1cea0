import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../../src/domain/debrief/debrief.ts';
import { debriefOf } from '../../../src/domain/debrief/debrief-of.ts';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import type { MoveEntry, ScenarioFile } from '../../../src/domain/library/schemas.ts';
import { playReplies } from '../../../src/domain/rehearsal/play-replies.ts';
import { prepareScenario } from '../../../src/domain/rehearsal/prepare-scenario.ts';
import type { Rehearsal, Reply } from '../../../src/domain/rehearsal/rehearsal.ts';
import { transcriptOf } from '../../../src/domain/rehearsal/transcript-of.ts';
import type { Script } from '../../../src/domain/script/script.ts';

const speech = { locale: 'en-US', today: '2026-11-16', blank: (fact: string) => `______ (${fact})` };
const facts = { name: 'Amina Yusuf', position: 'stock lead' };

const move = (id: MoveEntry['id'], example: string, good = true): MoveEntry => ({
  id,
  good,
  does: '',
  pick: '',
  example,
});
const moves = [
  move('introduce', 'My name is {{name}}.'),
  move('ask-best-time', 'When is a good time for the {{position}} job?'),
  move('ask-receipt', 'Do you have it?'),
  move('confirm-next-step', 'So I call then.'),
  move('thank-close', 'Thank you.'),
  move('wait', '(Say nothing.)'),
  move('give-up', 'Never mind.', false),
];

const file: ScenarioFile = {
  id: 'front-desk',
  title: 'The front desk',
  goal: 'any',
  channel: 'call',
  direction: 'out',
  difficulty: 1,
  patience: 5,
  about: 'An office.',
  people: { dana: { name: 'Dana', role: 'receptionist' } },
  'made-up': { time: 'after one' },
  start: ['pickup'],
  turns: {
    pickup: {
      who: 'dana',
      line: ['greet', 'identify'],
      says: ['{{dana}} speaking.'],
      moves: { introduce: 'meeting', 'ask-receipt': 'meeting' },
      otherwise: 'pickup',
      coach: 'Say your name.',
    },
    meeting: {
      who: 'dana',
      response: 'gk-meeting',
      says: ['In a meeting.'],
      moves: {
        wait: 'meeting',
        'ask-best-time': 'when',
        'give-up': { to: 'bye', note: 'Ask for a time.' },
      },
      otherwise: 'meeting',
      coach: 'Ask for a time.',
    },
    when: {
      who: 'dana',
      says: ['Try {{time}}.'],
      gains: { 'best-time': '{{time}}', receipt: true },
      moves: { 'confirm-next-step': 'last', 'ask-receipt': 'last' },
      otherwise: 'last',
    },
    last: { who: 'dana', says: ['Anything else?'], moves: { 'thank-close': 'bye' }, otherwise: 'bye' },
    bye: { says: ['Bye.'], end: 'retry-later' },
  },
  'out-of-patience': 'bye',
};
const graph = prepareScenario(file, moves);

const script: Script = {
  openingId: 'opening',
  goal: 'confirm-receipt',
  channels: {
    call: {
      style: 'plain',
      lines: [
        { id: 'hello', moment: 'greet', parts: parseSay('Hello.').parts },
        { id: 'me', moment: 'identify', parts: parseSay('I am {{name}}.').parts },
      ],
    },
  },
  answers: [],
};
const withAnswer: Script = {
  ...script,
  answers: [{ id: 'meeting', response: 'gk-meeting', parts: parseSay('When should I call?').parts }],
};

type Given = Partial<Reply> & { move: string };
function rehearse(...given: Given[]): Rehearsal {
  const replies = given.map((reply): Reply => ({ stage: 'full', ...reply }));
  const options = { seed: 1, surprises: 'none' as const };
  const played = replies.map((reply) => reply.move);
  const call = playReplies(graph, facts, options, played);
  return {
    scriptId: 'script',
    scenario: { id: file.id, hash: '' },
    facts,
    options,
    replies,
    transcript: transcriptOf(call, replies, speech),
  };
}

type Over = Partial<Parameters<typeof debriefOf>[0]>;
const debrief = (rehearsal: Rehearsal, over: Over = {}): Debrief =>
  debriefOf({ rehearsal, script, graph, got: ['receipt'], speech, moves, ...over });

const hello = { move: 'introduce', text: 'Hello. I am Amina Yusuf.', lineId: 'hello' };
const whole = rehearse(
  hello,
  { move: 'ask-best-time', text: 'When then?' },
  { move: 'confirm-next-step', text: 'After one, then.' },
  { move: 'thank-close', text: 'Thank you, Dana.' },
);

describe('gains', () => {
  it('are each given once, with their words and the turn they rest on', () => {
    expect(debrief(whole).gains).toEqual([
      { gain: 'best-time', words: 'after one', at: 2 },
      { gain: 'receipt', words: '', at: 2 },
    ]);
  });
  it('get the goal when one of those it asks for is there', () => {
    expect(debrief(whole).goalGot).toBe(true);
    expect(debrief(whole, { got: ['interview-time', 'receipt'] }).goalGot).toBe(true);
    expect(debrief(whole, { got: ['interview-time'] }).goalGot).toBe(false);
  });
});

describe('what is worth keeping', () => {
  it('is up to three good replies that carried the call, the most useful first', () => {
    expect(debrief(whole).done).toEqual([
      { at: 2, moment: 'next-step' },
      { at: 0, moment: 'identify' },
      { at: 3, moment: 'thanks' },
    ]);
  });
  it('leaves thanks out when there is more than three', () => {
    const asked = rehearse(
      hello,
      { move: 'ask-best-time' },
      { move: 'ask-receipt', text: 'Do you have my application?' },
      { move: 'thank-close', text: 'Thank you.' },
    );
    expect(debrief(asked).done.map(({ moment }) => moment)).toEqual(['ask', 'identify', 'thanks']);
  });
  it('needs words to quote', () => {
    expect(debrief(rehearse({ move: 'introduce' }, { move: 'wait', text: ' ' })).done).toEqual([]);
  });
});

describe('where the person got stuck', () => {
  it('says why, and what helps there', () => {
    const stuck = debrief(rehearse(hello, { move: 'give-up', text: 'Oh, okay.' })).stuck;
    expect(stuck).toEqual([
      {
        at: 1,
        why: 'poor',
        note: 'Ask for a time.',
        coach: 'Ask for a time.',
        suggestion: { text: 'When is a good time for the stock lead job?', from: 'example' },
      },
    ]);
  });
  it('suggests what they said in the end when that was good', () => {
    const [stuck] = debrief(rehearse(hello, { move: 'ask-best-time', text: 'When then?', blank: true }), {
      script: withAnswer,
    }).stuck;
    expect(stuck).toMatchObject({ at: 1, why: 'blank', own: 'When should I call?' });
    expect(stuck?.suggestion).toEqual({ text: 'When then?', from: 'said' });
  });
  it('suggests their own words when they said those, or said something poor', () => {
    const own = { text: 'When should I call?', from: 'own' };
    const said = { move: 'ask-best-time', text: ' When should I call? ', blank: true as const };
    const poor = { move: 'give-up', text: 'Oh, okay.' };
    for (const reply of [said, poor])
      expect(debrief(rehearse(hello, reply), { script: withAnswer }).stuck[0]?.suggestion).toEqual(own);
  });
  it('explains the reply that was taken back', () => {
    const [stuck] = debrief(
      rehearse(hello, { move: 'ask-best-time', tried: [{ move: 'give-up', text: 'Oh.' }] }),
    ).stuck;
    expect(stuck).toMatchObject({ at: 1, why: 'back', note: 'Ask for a time.' });
  });
  it('has no coach’s words when the scenario has changed since', () => {
    const [stuck] = debrief(rehearse(hello, { move: 'other', text: 'Hm.' }), { graph: undefined }).stuck;
    expect(stuck).toEqual({ at: 1, why: 'otherwise' });
  });
  it('counts a turn only the first time it comes', () => {
    const twice = rehearse(hello, { move: 'other', text: 'Hm.' }, { move: 'give-up', text: 'Oh.' });
    expect(debrief(twice).stuck.map(({ at }) => at)).toEqual([1]);
  });
});

describe('the call beside the script', () => {
  it('has every turn that was replied to, with the words planned for it', () => {
    expect(debrief(rehearse(hello, { move: 'ask-best-time' }), { script: withAnswer }).beside).toEqual([
      {
        at: 0,
        planned: 'Hello. I am Amina Yusuf.',
        place: { kind: 'lines', moments: ['greet', 'identify'], lines: ['hello', 'me'] },
      },
      { at: 1, planned: 'When should I call?', place: { kind: 'answer', response: 'gk-meeting' } },
    ]);
  });
  it('says what an answer would be for, where there is none', () => {
    expect(debrief(whole).beside.slice(1, 3)).toEqual([
      { at: 1, place: { kind: 'none', response: 'gk-meeting' } },
      { at: 2, place: { kind: 'none' } },
    ]);
  });
  it('tells when they did something else than their lines do, and does not suggest those words for them', () => {
    const asked = debrief(rehearse({ move: 'ask-receipt', text: 'Do you have it?', blank: true }));
    expect(asked.beside[0]).toMatchObject({ at: 0, other: true, planned: 'Hello. I am Amina Yusuf.' });
    expect(asked.stuck[0]?.suggestion).toEqual({ text: 'Hello. I am Amina Yusuf.', from: 'own' });
  });
  it('goes by the line that stood there when the scenario has changed since', () => {
    expect(debrief(whole, { graph: undefined }).beside[0]).toEqual({
      at: 0,
      planned: 'Hello.',
      place: { kind: 'lines', moments: ['greet'], lines: ['hello'] },
    });
  });
});

describe('one thing to keep and one to try', () => {
  it('keeps the words found where they were stuck, and tries where it did not turn out well', () => {
    const found = rehearse(
      hello,
      { move: 'ask-best-time', text: 'When then?', blank: true },
      { move: 'other', text: 'Hm.' },
    );
    expect(debrief(found)).toMatchObject({ keep: { at: 1 }, try: { at: 2 } });
  });
  it('keeps the most useful reply when they were not stuck, and has nothing to try', () => {
    expect(debrief(whole).keep).toEqual({ at: 2 });
    expect(debrief(whole).try).toBeUndefined();
  });
  it('has neither before anything was said', () => {
    const { keep, try: toTry } = debrief(rehearse());
    expect([keep, toTry]).toEqual([undefined, undefined]);
  });
});
