import { describe, expect, test } from 'vitest';
import { type CHANNELS, type Facts, GOALS, type Moment, STYLES } from '../../src/domain/library/ids.ts';
import { parseSay } from '../../src/domain/library/parse-say.ts';
import { draftFrom } from '../../src/domain/script/draft-script.ts';
import { fillParts } from '../../src/domain/script/fill.ts';
import { linesInUse } from '../../src/domain/script/lines-in-use.ts';
import type { TextKind } from '../../src/domain/script/marks/mark.ts';
import { marksIn } from '../../src/domain/script/marks/marks-in.ts';
import { openerOf } from '../../src/domain/script/opener-of.ts';
import { secondsToSay } from '../../src/domain/script/seconds-to-say.ts';
import { libraryPhrases } from '../domain/script/marks/labelled-lines.ts';
import { EVERYTHING, ofKind, speech, UNFILLED } from './library-for-tests.ts';

const phrases = libraryPhrases();
const { contact: _, extension: __, ...NOBODY_NAMED } = EVERYTHING;

const CALL: Moment[] = [
  'identify',
  'ask-person',
  'gatekeeper',
  'reintroduce',
  'permission',
  'reason',
  'ask',
  'next-step',
  'thanks',
  'recover',
];
const MOMENTS: Record<(typeof CHANNELS)[number], Moment[]> = {
  call: CALL,
  voicemail: ['identify', 'reason', 'ask', 'next-step', 'thanks'],
  email: ['greet', 'identify', 'reason', 'ask', 'thanks'],
  visit: ['identify', 'ask-person', 'reason', 'ask', 'next-step', 'thanks'],
};

test('each goal has a call in three styles, a voicemail, an email and a visit, and answers', () => {
  const there = ofKind('template').map(({ value }) => `${value.goal} ${value.channel} ${value.style}`);
  const plain = ['voicemail plain', 'email plain', 'visit plain'];
  const needed = GOALS.flatMap((goal) =>
    [...STYLES.map((style) => `call ${style}`), ...plain].map((each) => `${goal} ${each}`),
  );
  expect(needed.filter((each) => !there.includes(each))).toEqual([]);
  const answers = ofKind('answers').map(({ path }) => path);
  expect(GOALS.filter((goal) => !answers.includes(`en/answers/${goal}.yaml`))).toEqual([]);
});

describe.each(ofKind('template'))('$path', ({ value }) => {
  let ids = 0;
  const draft = draftFrom(value, () => String(++ids));
  const filled = (facts: Facts) =>
    linesInUse(draft, facts).map(({ moment, parts }) => ({ moment, text: fillParts(parts, facts, speech) }));

  test.each([
    ['every fact', EVERYTHING],
    ['no fact', {}],
  ] as [string, Facts][])('has a line for each moment of a follow-up when %s is known', (_known, facts) => {
    const moments = filled(facts).map(({ moment }) => moment);
    expect(MOMENTS[value.channel].filter((moment) => !moments.includes(moment))).toEqual([]);
  });

  test.each([
    ['every fact', EVERYTHING],
    ['all but whom to ask for', NOBODY_NAMED],
  ] as [string, Facts][])('leaves a coach nothing to underline when %s is known', (_known, facts) => {
    const lines = linesInUse(draft, facts);
    const fill = (some: typeof lines, between: string) =>
      some.map(({ parts }) => fillParts(parts, facts, speech)).join(between);
    const marked = (text: string, kind: TextKind) =>
      marksIn(text, kind, phrases, facts).map((mark) => `${mark.kind}: ${text.slice(mark.start, mark.end)}`);
    // of an opener that also means: seventy words at most (FORMATS 9)
    expect(marked(fill(openerOf(lines), ' '), 'opener')).toEqual([]);
    expect(marked(fill(lines, '\n'), value.channel === 'voicemail' ? 'voicemail' : 'script')).toEqual([]);
  });

  test('reads whole when every fact is known', () => {
    const texts = filled(EVERYTHING).map(({ text }) => text);
    if (draft.subject) texts.push(fillParts(draft.subject, EVERYTHING, speech));
    const multiline = texts.flatMap((text) => text.split('\n'));
    expect(multiline.filter((text) => UNFILLED.test(text))).toEqual([]);
    expect(texts.filter((text) => !/^[A-Z][\s\S]*[.?!,)\w]$/.test(text))).toEqual([]);
  });

  test('names each blank when no fact is known', () => {
    const texts = filled({}).flatMap(({ text }) => text.split('\n'));
    // a bare rule is the author's: a place to write on during the call
    const rest = texts.map((text) => text.replaceAll(/_{6} \([a-z ]+\)|_{6}/g, 'x'));
    expect(rest.filter((text) => UNFILLED.test(text) || text.includes('_'))).toEqual([]);
  });
});

const visits = ofKind('template').filter(({ value }) => value.channel === 'visit');
test.each(visits)('$path says what to bring', ({ value }) => {
  expect(value.bring?.length).toBeGreaterThan(1);
});

const voicemails = ofKind('template').filter(({ value }) => value.channel === 'voicemail');
test.each(voicemails)('$path is said in twenty to thirty seconds, with the number twice', ({ value }) => {
  const texts = linesInUse(draftFrom(value, String), EVERYTHING).map(({ parts }) =>
    fillParts(parts, EVERYTHING, speech),
  );
  const seconds = texts.map((text) => secondsToSay(text)).reduce((sum, each) => sum + each, 0);
  expect(seconds).toBeGreaterThanOrEqual(20);
  expect(seconds).toBeLessThanOrEqual(30);
  expect(texts.join(' ').split(EVERYTHING.phone ?? '')).toHaveLength(3);
});

describe.each(ofKind('answers'))('$path', ({ value }) => {
  test('each answer has words, whatever is known', () => {
    const texts = ([EVERYTHING, {}] as Facts[]).flatMap((facts) =>
      value.map(({ say }) => fillParts(parseSay(say).parts, facts, speech)),
    );
    const rest = texts.map((text) => text.replaceAll(/_{6} \([a-z ]+\)|_{6}/g, 'x'));
    expect(rest.filter((text) => UNFILLED.test(text) || !/^[A-Z].*[.?!]$/.test(text))).toEqual([]);
  });

  test('a coach leaves each answer as it is', () => {
    const marked = value
      .map(({ say }) => fillParts(parseSay(say).parts, EVERYTHING, speech))
      .flatMap((text) => marksIn(text, 'line', phrases, EVERYTHING).map(({ kind }) => `${kind}: ${text}`));
    expect(marked).toEqual([]);
  });
});
