import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/library/ids.ts';
import { bindFacts } from '../../../src/domain/script/bind-facts.ts';

/** The text with what was found in braces. All of it is fresh. */
const show = (text: string, facts: Facts) => {
  let shown = '';
  let at = 0;
  for (const { fact, from, to } of bindFacts(text, facts, { from: 0, to: text.length })) {
    shown += `${text.slice(at, from)}{${fact}}`;
    at = to;
  }
  return shown + text.slice(at);
};

describe('facts in typed words', () => {
  test.each<[string, Facts, string]>([
    ['Acme, this is Ana', { employer: 'Acme', name: 'Ana' }, '{employer}, this is {name}'],
    ['a cook and a cook', { position: 'cook' }, 'a {position} and a {position}'],
    // longest first
    ['Sam Lee, Sam', { name: 'Sam', contact: 'Sam Lee' }, '{contact}, {name}'],
    ['ab cd efg', { name: 'ab cd', contact: 'cd efg' }, 'ab {contact}'],
    // facts that contain each other
    [
      'Cook at Cookie Cook Co.',
      { position: 'Cook', employer: 'Cookie Cook Co.' },
      '{position} at {employer}',
    ],
    ['Cookie Cook', { position: 'Cook', employer: 'Cookie Cook Co.' }, 'Cookie {position}'],
    ['Cook, Cookie Cook', { name: 'Cook', employer: 'Cookie Cook', contact: 'Cookie' }, '{name}, {employer}'],
    // whole words, case as given
    ['Anabel, Ana-Lucía, Ana’s', { name: 'Ana' }, 'Anabel, {name}-Lucía, {name}’s'],
    ['cooks Cook cook', { position: 'cook' }, 'cooks Cook {position}'],
    ['J\u0301 J', { name: 'J' }, 'J\u0301 {name}'],
    ['555-0100 555-01000', { phone: '555-0100' }, '{phone} 555-01000'],
    ['(R-7)', { reference: 'R-7' }, '({reference})'],
    // scripts without spaces between words
    ['田中さんですか', { contact: '田中' }, '{contact}さんですか'],
    ['삼성에서', { employer: '삼성' }, '{employer}에서'],
    // the same value twice: the first of the list
    ['Lee', { contact: 'Lee', employer: 'Lee' }, '{employer}'],
    // not searched for
    ['Monday at 9', { availability: 'Monday at 9', strength: 'Monday' }, 'Monday at 9'],
    ['a  b', { name: ' ' }, 'a  b'],
    ['x', {}, 'x'],
  ])('"%s" with %o', (text, facts, shown) => {
    expect(show(text, facts)).toBe(shown);
  });
});

describe('only what was just typed', () => {
  const found = (text: string, from: number, to: number) =>
    bindFacts(text, { name: 'Ana' }, { from, to }).map((each) => each.from);

  test('a value of which a letter is fresh', () => {
    expect(found('Ana Ana Ana', 6, 7)).toEqual([4]);
  });

  test('not one beside it', () => {
    expect(found('Ana Ana', 3, 4)).toEqual([]);
  });

  test('one that stands where something was taken out', () => {
    expect(found('Ana Ana Ana', 7, 7)).toEqual([4]);
  });
});
