import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/library/ids.ts';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import { fillParts, fillSegments, missingFacts } from '../../../src/domain/script/fill.ts';
import { speech } from './speech-for-tests.ts';

const fill = (say: string, facts: Facts) => fillParts(parseSay(say).parts, facts, speech);
const missing = (say: string, facts: Facts) => missingFacts(parseSay(say).parts, facts);

describe('a filled line', () => {
  test.each<[string, Facts, string]>([
    ['My name is *{{name}}*.', { name: 'Maria' }, 'My name is Maria.'],
    ['My name is {{name}}.', {}, 'My name is ______ (name).'],
    ['I am {{position|a}}.', { position: 'HR assistant' }, 'I am an HR assistant.'],
    ['I am {{position|a}}.', {}, 'I am ______ (position).'],
    ['Hi {{contact|first}}.', { contact: '  Lee Okafor ' }, 'Hi Lee.'],
    ['Hi {{contact|first}}.', { contact: '田中さん' }, 'Hi 田中さん.'],
    ['By {{closesOn|spoken}}.', { closesOn: '2026-12-01' }, 'By December 1.'],
    ['I applied[[ {{appliedOn|when}}]].', { appliedOn: '2026-W46' }, 'I applied last week.'],
    ['I applied[[ {{appliedOn|when}}]].', {}, 'I applied.'],
    ['{{name}}', { name: ' Maria' }, ' Maria'],
    ['{{name}}', { name: '{{phone}} *[[' }, '{{phone}} *[['],
  ])('%s with %o', (say, facts, filled) => {
    expect(fill(say, facts)).toBe(filled);
  });

  test('a number is said in the groups of its country where they are known, and written as typed elsewhere', () => {
    const grouped = {
      ...speech,
      number: (typed: string, fact: string) => `${fact}: ${[...typed].join(' ')}`,
    };
    const { parts } = parseSay('{{phone|spoken}}, {{phone}}, {{employerPhone|spoken}}');
    const facts = { phone: '123', employerPhone: '45' };
    expect(fillParts(parts, facts, grouped)).toBe('phone: 1 2 3, 123, employerPhone: 4 5');
    expect(fillParts(parts, facts, speech)).toBe('123, 123, 45');
  });

  test('a group is left out whole when one of its facts is missing, the other groups are not', () => {
    const say = 'Hi[[, {{contact}} at {{extension}}]][[ in {{employer}}]].';
    expect(fill(say, { contact: 'Lee', employer: 'Acme' })).toBe('Hi in Acme.');
  });

  test.each([' ', '\t\n', '\u00a0'])('a value of white space only is missing: %j', (name) => {
    expect(fill('I am {{name}}.', { name })).toBe('I am ______ (name).');
  });

  test('each run says which part it is of, and whether a blank stands there', () => {
    expect(
      fillSegments(parseSay('[[{{contact}}]]Hi *{{name}}* {{phone}}').parts, { name: 'Ana' }, speech),
    ).toEqual([
      { text: 'Hi ', part: 1 },
      { text: 'Ana', part: 2, fact: 'name', cue: true },
      { text: ' ', part: 3 },
      { text: '______ (phone)', part: 4, fact: 'phone', missing: true },
    ]);
  });
});

test('a fact is missing once, and only where a blank stands for it', () => {
  expect(missing('{{name}} {{name}} {{phone}}[[ {{contact}}]]', { phone: ' ' })).toEqual(['name', 'phone']);
});
