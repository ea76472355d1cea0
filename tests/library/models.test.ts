import { describe, expect, test } from 'vitest';
import { GOALS } from '../../src/domain/library/ids.ts';
import { parseSay } from '../../src/domain/library/parse-say.ts';
import { isOver, statesOf } from '../../src/domain/rehearsal/call.ts';
import { offersOf } from '../../src/domain/rehearsal/offers.ts';
import { playReplies } from '../../src/domain/rehearsal/play-replies.ts';
import { prepareScenario } from '../../src/domain/rehearsal/prepare-scenario.ts';
import { saysOf } from '../../src/domain/rehearsal/says-of.ts';
import { fillParts } from '../../src/domain/script/fill.ts';
import { marksIn } from '../../src/domain/script/marks/marks-in.ts';
import { libraryPhrases } from '../domain/script/marks/labelled-lines.ts';
import { ofKind, speech, UNFILLED } from './library-for-tests.ts';

const moves = ofKind('moves')[0]?.value ?? [];
const example = ofKind('example')[0]?.value ?? {};
const phrases = libraryPhrases();
const NOT_GRACEFUL = ['dropped', 'closed-no-calls', 'ended-by-caller', 'safety-stop'];

test('there is a model call for each goal', () => {
  expect(
    ofKind('model')
      .map(({ value }) => value.goal)
      .sort(),
  ).toEqual([...GOALS].sort());
});

describe.each(ofKind('model'))('$path', ({ value }) => {
  const scenario = ofKind('scenario').find((each) => each.value.id === value.scenario);
  if (!scenario) throw new RangeError(`There is no practice call ${value.scenario}`);
  const options = { seed: value.seed, surprises: value.surprises };
  const replies = value.replies.map(({ move }) => move);
  const call = playReplies(prepareScenario(scenario.value, moves), example, options, replies);
  const states = statesOf(call);
  const says = value.replies.map(({ say }) => fillParts(parseSay(say).parts, example, speech));

  test('gives only replies that are on offer, to the end', () => {
    const offered = states.slice(0, -1).map((state) => offersOf(state).map(({ move }) => move));
    expect(offered.length).toBe(replies.length);
    expect(replies.filter((move, at) => !offered[at]?.includes(move))).toEqual([]);
    expect(isOver(call)).toBe(true);
  });

  test('ends well, with what it was made for', () => {
    expect(NOT_GRACEFUL).not.toContain(call.turn.end);
    const got = ofKind('goals')[0]?.value.find(({ id }) => id === value.goal)?.got ?? [];
    expect(got.some((gain) => call.gained.has(gain))).toBe(true);
  });

  test('stumbles once, and recovers at once', () => {
    const poor = states.flatMap((state, at) =>
      state.given?.judgement === 'good' ? [] : at === 0 ? [] : [at],
    );
    expect(poor).toHaveLength(1);
    expect(states[(poor[0] ?? 0) + 1]?.given).toMatchObject({ move: 'recover', judgement: 'good' });
  });

  test('says nothing that was not filled', () => {
    expect(says.filter((text) => UNFILLED.test(text))).toEqual([]);
  });

  test('says nothing that a coach would underline, but where it stumbles', () => {
    const poor = states.findIndex((state) => state.given && state.given.judgement !== 'good') - 1;
    const marked = says.filter(
      (text, at) => at !== poor && marksIn(text, 'line', phrases, example).length > 0,
    );
    expect(marked).toEqual([]);
  });

  test('calls nobody by a name that was not said before', () => {
    const names = Object.values(scenario.value.people).flatMap(({ name }) =>
      name === undefined ? [] : [name],
    );
    const heard = states.map((_, at) =>
      states
        .slice(0, at + 1)
        .map((state) => saysOf(state, speech))
        .join(' '),
    );
    const invented = says.filter((text, at) =>
      names.some((name) => text.includes(name) && !heard[at]?.includes(name)),
    );
    expect(invented).toEqual([]);
  });
});
