import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSay } from '../../../src/domain/library/parse-say.ts';

const troublesOf = (say: string, extra?: ReadonlySet<string>) =>
  parseSay(say, extra).troubles.map(({ rule, at, value }) => `${rule} ${value} at ${at}`);

describe('what a text is read as', () => {
  test.each([
    ['Hello.', [{ text: 'Hello.' }]],
    ['', []],
    ['I am {{name}}.', [{ text: 'I am ' }, { fact: 'name' }, { text: '.' }]],
    ['{{ name | first }}', [{ fact: 'name', filter: 'first' }]],
    [
      'Is *{{position}} free*?',
      [{ text: 'Is ' }, { fact: 'position', cue: true }, { text: ' free', cue: true }, { text: '?' }],
    ],
    [
      'Hi[[ {{contact}}]][[ at {{employer}}]]',
      [
        { text: 'Hi' },
        { text: ' ', group: 0 },
        { fact: 'contact', group: 0 },
        { text: ' at ', group: 1 },
        { fact: 'employer', group: 1 },
      ],
    ],
    ['[[*{{contact}}*]]', [{ fact: 'contact', cue: true, group: 0 }]],
    ['a {b} [c] | d', [{ text: 'a {b} [c] | d' }]],
  ])('%s', (say, parts) => {
    expect(parseSay(say)).toEqual({ parts, troubles: [] });
  });

  test("a scenario's people and made-up things stand where facts do", () => {
    expect(parseSay('{{dana}} here.', new Set(['dana']))).toEqual({
      parts: [{ fact: 'dana' }, { text: ' here.' }],
      troubles: [],
    });
  });
});

describe('what is wrong with a text, and where', () => {
  test.each([
    ['I am {{nmae}}.', ['unknown-fact nmae at 5']],
    ['{{}}', ['unknown-fact  at 0']],
    ['{{name|loud}}', ['unknown-filter loud at 0']],
    ['I am {{name.', ['unclosed {{ at 5']],
    ['I am name}}.', ['unclosed }} at 9']],
    ['{{name|a|first}}', ['unclosed {{ at 0']],
    ['Hi [[there', ['unclosed [[ at 3']],
    ['Hi there]]', ['unclosed ]] at 8']],
    ['[[a [[b]]', ['nested-group [[ at 4']],
    ['Hi *there', ['unclosed * at 3']],
    ['Hi ** there', ['empty-cue * at 4']],
  ])('%s', (say, troubles) => {
    expect(troublesOf(say)).toEqual(troubles);
  });
});

test('a text without marks is itself', () => {
  const plain = fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((text) => !/\{\{|\}\}|\[\[|\]\]|\*/.test(text));
  fc.assert(
    fc.property(plain, (text) => {
      expect(parseSay(text)).toEqual({ parts: [{ text }], troubles: [] });
    }),
  );
});

test('any text is read without a throw, and nothing in it twice', () => {
  const marked = fc
    .array(fc.constantFrom('{{', '}}', '[[', ']]', '*', '|', 'name', ' ', 'a'), { maxLength: 60 })
    .map((tokens) => tokens.join(''));
  fc.assert(
    fc.property(marked, (say) => {
      const { parts } = parseSay(say);
      const read = parts.map((part) => ('fact' in part ? part.fact : part.text)).join('');
      expect(read.length).toBeLessThanOrEqual(say.length);
    }),
  );
});

test('a long text that opens and never closes is read at once', () => {
  expect(troublesOf(`{{${' '.repeat(100_000)}`)).toEqual(['unclosed {{ at 0']);
});
