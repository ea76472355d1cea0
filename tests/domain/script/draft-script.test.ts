import { describe, expect, test } from 'vitest';
import { FACTS, type FactName, type Facts } from '../../../src/domain/library/ids.ts';
import { isFactPart, type Part } from '../../../src/domain/library/parts.ts';
import { draftScript } from '../../../src/domain/script/draft-script.ts';
import { fillParts, missingFacts } from '../../../src/domain/script/fill.ts';
import type { Script } from '../../../src/domain/script/script.ts';
import { HOSTILE } from './hostile-values.ts';
import { libraryDrafts } from './library-drafts.ts';
import { speech } from './speech-for-tests.ts';

const draft = ({ goal, templates, answers }: (typeof libraryDrafts)[number]): Script => {
  let ids = 0;
  return draftScript('opening', goal, templates, answers, () => `id${ids++}`);
};
const drafts = Object.values(libraryDrafts).map((each) => [each.goal, draft(each), each] as const);

/** Everything in a script that is filled. */
const partsOf = ({ channels, answers }: Script): (readonly Part[])[] => [
  ...Object.values(channels).flatMap(({ subject, lines }) => [
    ...(subject ? [subject] : []),
    ...lines.map(({ parts }) => parts),
  ]),
  ...answers.map(({ parts }) => parts),
];

const fill = (parts: readonly Part[], facts: Facts) => fillParts(parts, facts, speech);
/** Known, but for `hostile` none of them says anything a template says. */
const everyFact = (value: (fact: FactName) => string): Facts =>
  Object.fromEntries(FACTS.map((fact) => [fact, value(fact)]));

describe.each(drafts)('a draft to %s', (goal, script, { templates, answers }) => {
  test('has a line for each of its templates’ lines, in order, and the goal’s answers', () => {
    expect(script.goal).toBe(goal);
    expect(Object.keys(script.channels).sort()).toEqual(templates.map(({ channel }) => channel).sort());
    for (const { channel, style, lines } of templates) {
      const made = script.channels[channel];
      expect(made?.style).toBe(style);
      expect(made?.lines.map(({ moment, onlyIf }) => [moment, onlyIf])).toEqual(
        lines.map((line) => [line.moment, line['only-if']]),
      );
    }
    expect(script.answers.map(({ response }) => response)).toEqual(answers.map(({ response }) => response));
  });

  test('gives every line and answer an id of its own', () => {
    const ids = [
      ...Object.values(script.channels).flatMap(({ lines }) => lines.map(({ id }) => id)),
      ...script.answers.map(({ id }) => id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has a subject for an e-mail, and only there', () => {
    for (const [channel, { subject }] of Object.entries(script.channels))
      expect(subject !== undefined).toBe(channel === 'email');
  });

  test('names each fact that is missing where it would stand, and says nothing of those it can leave out', () => {
    for (const parts of partsOf(script)) {
      const words = fill(parts, {});
      const named = [...words.matchAll(/______ \((\w+)\)/g)].map((match) => match[1]);
      expect([...new Set(named)]).toEqual(missingFacts(parts, {}));
      expect(words).not.toMatch(/\{\{|\}\}|\[\[|\]\]|\*| {2}| [.,?]/);
    }
  });

  test('with every fact known nothing is missing, and every fact is said', () => {
    const facts = everyFact((fact) => `Q${fact}`);
    for (const parts of partsOf(script)) {
      expect(missingFacts(parts, facts)).toEqual([]);
      for (const { fact } of parts.filter(isFactPart)) expect(fill(parts, facts)).toContain(`Q${fact}`);
    }
  });

  test.each(HOSTILE)('says a value as it was typed: %j', (hostile) => {
    for (const parts of partsOf(script))
      for (const { fact, filter } of parts.filter(isFactPart)) {
        if (filter === 'first') continue;
        const facts = everyFact((each) => (each === fact ? hostile : `Q${each}`));
        const mark = '\u{E000}';
        // an article stands before the value, the value itself is as it was
        const others = fill(parts, { ...facts, [fact]: mark }).replaceAll(/\ban? (?=\u{E000})/gu, '');
        const same = fill(parts, facts)
          .replaceAll(hostile, mark)
          .replaceAll(/\ban? (?=\u{E000})/gu, '');
        expect(same).toBe(others);
      }
  });
});

test('of two templates for one channel the later one is taken, and an opening keeps its id', () => {
  const [first] = libraryDrafts;
  const [template] = first?.templates ?? [];
  if (!first || !template) throw new Error('the library is empty');
  const script = draftScript('o1', first.goal, [template, { ...template, style: 'brief' }], [], () => 'id');
  expect(script.openingId).toBe('o1');
  expect(script.channels[template.channel]?.style).toBe('brief');
  expect(script.answers).toEqual([]);
});
