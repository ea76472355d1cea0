import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallSummary } from '../../../../src/domain/debrief/practice/call-summary.ts';
import { drillId } from '../../../../src/domain/debrief/practice/drill-id.ts';
import type { Plan } from '../../../../src/domain/debrief/practice/plan.ts';
import type { Practised } from '../../../../src/domain/debrief/practice/practised.ts';
import { whatNext } from '../../../../src/domain/debrief/practice/what-next.ts';
import { onDay, practised } from './practised-for-tests.ts';

/** A call from its id, how hard it is, and what it holds once each. */
const call = (
  id: string,
  difficulty: number,
  holds: string,
  over: Partial<CallSummary> = {},
): CallSummary => ({
  id,
  title: id,
  goal: 'confirm-receipt',
  channel: 'call',
  direction: 'out',
  difficulty,
  about: id,
  meets: holds.split(' ').map((response) => ({ response, times: 1, drill: `${response}-turn` })),
  ...over,
});
const CALLS = [
  call('hard', 5, 'greeting no'),
  call('easy', 1, 'greeting meeting'),
  call('busy', 2, 'greeting reviewing', { worries: ['annoy'] }),
  call('any', 2, 'greeting hold', { goal: 'any' }),
  call('other', 1, 'greeting interview', { goal: 'ask-for-interview' }),
  call('shop', 1, 'greeting', { channel: 'visit', goal: 'ask-for-interview' }),
];
type Wish = Partial<Parameters<typeof whatNext>[0]>;
const plan = (rehearsals: Practised[] = [], wish: Wish = {}): Plan =>
  whatNext({ calls: CALLS, goal: 'confirm-receipt', channel: 'call', rehearsals, now: onDay(1), ...wish });
const ids = ({ calls }: Plan) => calls.map(({ id }) => id);
const told = ({ next }: Plan) => next && `${next.kind === 'call' ? next.id : next.response} ${next.why.rule}`;

const whole = (turns: string, id = 'easy') => practised(0, turns, { scenario: { id, hash: '' } });
const drill = (turns: string, day = 0.5) =>
  practised(day, turns, {
    scenario: { id: drillId({ scenario: 'easy', turn: 'x' }), hash: '' },
    outcome: 'drill-done',
  });

describe('the very first is a whole call', () => {
  test('an easy one, of two alike the one for this goal', () => {
    expect(told(plan())).toBe('easy first-call');
    expect(ids(plan())).toEqual(['easy', 'busy', 'any', 'hard']);
  });

  test('good for what worries the person', () => {
    expect(told(plan([], { worry: 'annoy' }))).toBe('busy worry');
    expect(told(plan([], { worry: 'no' }))).toBe('easy first-call');
  });

  test('and any visit will do for a visit', () => {
    expect(ids(plan([], { channel: 'visit' }))).toEqual(['shop']);
  });
});

describe('the second is a whole call too', () => {
  test('an easy one, and another one, whatever was stuck in the first', () => {
    expect(told(plan([whole('greeting stuck, meeting')]))).toBe('busy second-call');
    expect(told(plan([whole('greeting', 'busy')], { worry: 'annoy' }))).toBe('easy second-call');
  });

  test('short ones before it do not stand for it', () => {
    expect(told(plan([whole('greeting stuck'), drill('greeting stuck')]))).toBe('busy second-call');
  });
});

describe('after them, a short one comes where it is called for', () => {
  const two = (turns: string) => [whole(turns), whole(turns, 'any')];

  test('what was stuck the last time, as often as it comes in real calls', () => {
    expect(told(plan(two('greeting stuck, meeting stuck')))).toBe('greeting stuck');
  });

  test('what is fading', () => {
    expect(told(plan(two('greeting, meeting, hold, no, reviewing'), { now: onDay(60) }))).toBe(
      'greeting fading',
    );
  });

  test('a whole call where nothing was stuck and nothing is fading', () => {
    expect(plan(two('greeting, meeting')).next?.kind).toBe('call');
  });

  test('never what went well, when somebody comes to practise', () => {
    expect(told(plan(two('greeting, no stuck')))).not.toMatch('greeting');
  });

  test('while somebody is at it, what went well once comes again, and three times in a row is enough', () => {
    const times = (count: number) =>
      Array.from({ length: count }, (_, at) => drill('greeting', 0.9 + at / 1000));
    const before = two('greeting stuck, no stuck');
    expect(told(plan([...before, ...times(1)]))).toBe('greeting firmer');
    expect(told(plan([...before, ...times(3)]))).not.toMatch('greeting');
    expect(told(plan([...before, ...times(3)], { now: onDay(3) }))).toBe('greeting fading');
  });

  test('what went well again and again comes after what is new', () => {
    const often = Array.from({ length: 8 }, () => whole('greeting'));
    expect(plan(often).drills.map(({ response }) => response)).not.toContain('interview');
    expect(plan(often).drills[0]?.response).not.toBe('greeting');
  });

  test.each([
    ['stuck the last time', 'greeting stuck', 1, 'stuck'],
    ['went well just now', 'greeting', 0, 'firmer'],
    ['went well long ago', 'greeting', 60, 'fading'],
  ])('the reason is told: %s', (_, turns, day, rule) => {
    const { drills } = plan([whole(turns)], { now: onDay(day) });
    expect(drills.find(({ response }) => response === 'greeting')?.why).toEqual({ rule });
  });

  test('each at a turn of the easiest call that holds it', () => {
    const greeting = plan([whole('hold')]).drills.find(({ response }) => response === 'greeting');
    expect(greeting).toMatchObject({ scenario: 'easy', turn: 'greeting-turn' });
  });

  test('and after twenty of them comes a whole call', () => {
    const drills = Array.from({ length: 20 }, (_, at) => drill('greeting stuck', 0.9 + at / 1000));
    expect(plan([...two('hold'), ...drills.slice(1)]).next?.kind).toBe('drill');
    expect(plan([...two('hold'), ...drills]).next?.kind).toBe('call');
  });
});

describe('what was said in real calls is likely to come again', () => {
  const two = [whole('greeting, meeting, hold'), whole('greeting, meeting, hold')];

  test('so it is practised before what was not', () => {
    const unmet = (said: string[]) =>
      plan(two, { said })
        .drills.map(({ response }) => response)
        .filter((response) => response === 'no' || response === 'reviewing');
    expect(unmet([])).toEqual(['reviewing', 'no']);
    expect(unmet(['no', 'no', 'no'])).toEqual(['no', 'reviewing']);
  });

  test('also where only a practice call for another goal holds it', () => {
    const ofInterview = plan(two, { said: ['interview'] }).drills.find(
      ({ response }) => response === 'interview',
    );
    expect(ofInterview).toMatchObject({ scenario: 'other', turn: 'interview-turn' });
    expect(plan(two).drills.map(({ response }) => response)).not.toContain('interview');
  });
});

describe('whole calls', () => {
  test('a much harder one than they got through comes last, and is there', () => {
    expect(ids(plan([whole('greeting')])).at(-1)).toBe('hard');
    expect(ids(plan([whole('greeting', 'hard')], {}))).toContain('hard');
  });

  test('another one comes before the same again', () => {
    expect(ids(plan([whole('greeting, meeting'), whole('greeting, meeting')]))[0]).not.toBe('easy');
  });

  test('say what in them is worth most', () => {
    const met = whole('greeting stuck, meeting, reviewing stuck, hold');
    const busy = plan([met, met]).calls.find(({ id }) => id === 'busy');
    expect(busy?.why).toEqual({ rule: 'stuck', values: { response: 'greeting' } });
  });
});

test('nothing is ever locked: whatever was practised, every fitting call and drill is there', () => {
  const turn = fc.constantFrom('greeting', 'greeting stuck', 'no stuck', 'hold peeked', 'meeting');
  const scenario = fc.constantFrom('easy', 'hard', 'gone', 'drill/easy/x');
  const rehearsal = fc
    .tuple(turn, scenario, fc.double({ min: 0, max: 9, noNaN: true }))
    .map(([turns, id, day]) => practised(day, turns, { scenario: { id, hash: '' } }));
  fc.assert(
    fc.property(fc.array(rehearsal, { maxLength: 30 }), (rehearsals) => {
      const found = plan(rehearsals, { now: onDay(10) });
      expect([...ids(found)].sort()).toEqual(['any', 'busy', 'easy', 'hard']);
      expect(found.drills.map(({ response }) => response).sort()).toEqual(
        ['greeting', 'hold', 'meeting', 'no', 'reviewing'].sort(),
      );
      expect(found.next).toBeDefined();
    }),
  );
});
