import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/library/ids.ts';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import type { Part } from '../../../src/domain/library/parts.ts';
import { editLine } from '../../../src/domain/script/edit-line.ts';
import { fillParts } from '../../../src/domain/script/fill.ts';
import { showParts } from './show-parts.ts';
import { speech } from './speech-for-tests.ts';

const FACTS: Facts = {
  name: 'Ana',
  employer: 'Acme Foods',
  position: 'line cook',
  contact: 'Lee',
  appliedOn: '2026-11-03',
};

const edit = (say: string, typed: string, facts: Facts = FACTS) =>
  editLine(parseSay(say).parts, typed, facts, speech);

/** Typed one letter after another, at `at` of the filled line. */
function typeIn(parts: readonly Part[], at: number, words: string, facts: Facts): Part[] {
  return [...words].reduce<Part[]>(
    (line, letter, index) => {
      const text = fillParts(line, facts, speech);
      return editLine(line, text.slice(0, at + index) + letter + text.slice(at + index), facts, speech);
    },
    [...parts],
  );
}

describe('an edit keeps the parts outside the changed range', () => {
  test.each([
    // say, typed, parts after
    ['Hi, {{name}} here.', 'Hi, Ana here.', 'Hi, |{name}| here.'],
    ['Hi, {{name}} here.', 'Hello, Ana here.', 'Hello, |{name}| here.'],
    ['Hi, {{name}} here.', 'Hi, Ana here. Bye.', 'Hi, |{name}| here. Bye.'],
    ['{{name}}', 'I am Ana', 'I am |{name}'],
    ['{{name}}', 'Ana A', '{name}| A'],
    ['{{name}}', 'AnaAna', '{name}|Ana'],
    ['{{position}} jobs', 'line cooks jobs', '{position}|s jobs'],
    ['I am {{position|a}}.', 'Now I am a line cook.', 'Now I am |{position|a}|.'],
    ['{{name}}, {{name}}', 'Ana', '{name}'],
    ['Hi {{name}}, bye', '', ''],
    ['Hi, {{name}} here.', 'Hi,  here.', 'Hi,  here.'],
    ['{{name}} {{contact}}', 'Ana 🙂 Lee', '{name}| 🙂 |{contact}'],
  ])('%s, typed "%s"', (say, typed, parts) => {
    expect(showParts(edit(say, typed))).toBe(parts);
  });
});

describe('an edit at several places at once', () => {
  test.each([
    ['Hi, {{name}} here.', 'Hello, Ana there.', 'Hello, |{name}| there.'],
    ['I am *{{position|a}}* now', 'Am I a line cook then?', 'Am I |*{position|a}*| then?'],
    ['I can come {{availability}}.', 'Can I come Monday at 9?', 'Can I come |{availability}|?'],
    ['Hi[[ {{contact}}]], {{name}} here.', 'Oh, Lee, it is Ana.', 'Oh,|[ ]|[{contact}]|, it is |{name}|.'],
    ['{{position}}s', 'Old line cooks too', 'Old |{position}|s too'],
    // it is the same word only when it is whole
    ['I am {{name}}.', 'Banana bread', 'Banana bread'],
  ])('%s, typed "%s"', (say, typed, parts) => {
    expect(showParts(edit(say, typed, { ...FACTS, availability: 'Monday at 9' }))).toBe(parts);
  });
});

describe('a fact that is cut is plain words', () => {
  test.each([
    ['I am {{name}}.', 'I am An.', 'I am An.'],
    ['I am {{position|a}}.', 'I am the line cook.', 'I am the |{position}|.'],
    ['At {{employer}}.', 'At Acme.', 'At Acme.'],
  ])('%s, typed "%s"', (say, typed, parts) => {
    expect(showParts(edit(say, typed))).toBe(parts);
  });
});

describe('what is typed and is a fact becomes that fact', () => {
  test.each([
    ['I am here.', 'I am Ana here.', 'I am |{name}| here.'],
    ['For Acm.', 'For Acme Foods.', 'For |{employer}|.'],
    ['Anax here.', 'Ana here.', '{name}| here.'],
    ['May I? Ana.', 'May I, please? Ana.', 'May I, please? Ana.'],
    ['I am here.', 'I am Anabel here.', 'I am Anabel here.'],
    ['On it.', 'On 2026-11-03 it.', 'On 2026-11-03 it.'],
    ['I am ', 'I am {{name}} *[[Ana]]', 'I am {{name}} *[[|{name}|]]'],
  ])('%s, typed "%s"', (say, typed, parts) => {
    expect(showParts(edit(say, typed))).toBe(parts);
  });

  test('letter by letter', () => {
    expect(showParts(typeIn(parseSay('Hi.').parts, 2, ' from Acme Foods', FACTS))).toBe(
      'Hi from |{employer}|.',
    );
  });

  test('letter by letter, also when another fact is the beginning of it', () => {
    const facts = { name: 'Sam', contact: 'Sam Lee', email: 'Sam@x.org' };
    expect(showParts(typeIn([], 0, 'Sam, Sam Lee, Sam@x.org', facts))).toBe('{name}|, |{contact}|, |{email}');
  });

  test('but a fact beside it stays that fact, also when another has the same value', () => {
    const facts = { name: 'Lee', contact: 'Lee', employer: 'Lee' };
    expect(showParts(edit('{{contact}}s.', 'Lee.', facts))).toBe('{contact}|.');
  });

  test('but never over a part that says it in its own way', () => {
    const facts = { name: 'Ana', contact: 'Ana Lee' };
    expect(showParts(edit('{{name|first}}.', 'Ana Lee.', facts))).toBe('{name|first}| Lee.');
  });

  test('but never over words that are left out now', () => {
    expect(showParts(edit('An[[ {{reference}}]]!', 'Ana!'))).toBe('An|[ ]|[{reference}]|a!');
  });

  test('also where words have no spaces between them', () => {
    expect(showParts(edit('はい。', 'はい田中です。', { contact: '田中' }))).toBe('はい|{contact}|です。');
  });
});

describe('a named blank', () => {
  test('stays while the words around it change', () => {
    expect(showParts(edit('I am {{phone}}.', 'Hi, I am ______ (phone)!'))).toBe('Hi, I am |{phone}|!');
  });

  test('that is typed over is what was typed', () => {
    expect(showParts(edit('I am {{phone}}.', 'I am 555.'))).toBe('I am 555.');
  });

  test('that is partly edited is plain words', () => {
    expect(showParts(edit('I am {{phone}}.', 'I am ______ (phon).'))).toBe('I am ______ (phon).');
  });
});

describe('words in a group that may be left out', () => {
  const say = 'I applied[[ {{appliedOn|when}} by mail]], ok.';

  test.each([
    // inside: they belong to it
    ['I applied on November 3 by e-mail, ok.', 'I applied|[ ]|[{appliedOn|when}]|[ by e-mail]|, ok.'],
    ['I applied on November 3 only by mail, ok.', 'I applied|[ ]|[{appliedOn|when}]|[ only by mail]|, ok.'],
    // on the rim: they do not, unless they go on with its word
    [
      'I applied to you on November 3 by mail, ok.',
      'I applied to you|[ ]|[{appliedOn|when}]|[ by mail]|, ok.',
    ],
    ['I applied on November 3 by mail today, ok.', 'I applied|[ ]|[{appliedOn|when}]|[ by mail]| today, ok.'],
    ['I applied on November 3 by mails, ok.', 'I applied|[ ]|[{appliedOn|when}]|[ by mails]|, ok.'],
    // the fact is gone: what is left is always said
    ['I applied by mail, ok.', 'I applied|[ by mail]|, ok.'],
    ['I applied, ok.', 'I applied, ok.'],
  ])('%s', (typed, parts) => {
    expect(showParts(edit(say, typed))).toBe(parts);
  });

  test('stay hidden while the rest of the line is edited', () => {
    expect(showParts(edit(say, 'I applied early, ok.', {}))).toBe(
      'I applied|[ ]|[{appliedOn|when}]|[ by mail]| early, ok.',
    );
  });

  test('a fact that the group does not need, typed into it, opens the group', () => {
    const parts = edit(say, 'I applied on November 3 to Lee by mail, ok.');
    expect(showParts(parts)).toBe('I applied |{appliedOn|when}| to |{contact}| by mail, ok.');
    expect(fillParts(parts, {}, speech)).toBe(
      'I applied ______ (appliedOn) to ______ (contact) by mail, ok.',
    );
  });

  test('its own fact, typed again, is in the group again', () => {
    const without = editLine(parseSay('Hi[[ {{contact}}]].').parts, 'Hi Le.', FACTS, speech);
    expect(showParts(editLine(without, 'Hi Lee.', FACTS, speech))).toBe('Hi|[ ]|[{contact}]|.');
  });
});

describe('cue words', () => {
  test.each([
    ['I have *one short question*.', 'I have one quick question.', 'I have |*one quick question*|.'],
    ['I have *one question*.', 'I have one questions.', 'I have |*one questions*|.'],
    ['I have *one question*.', 'I have one question now.', 'I have |*one question*| now.'],
    ['I am *{{name}}*.', 'I am Bo.', 'I am |*Bo*|.'],
    ['I am *Bo*.', 'I am Ana.', 'I am |*{name}*|.'],
  ])('%s, typed "%s"', (say, typed, parts) => {
    expect(showParts(edit(say, typed))).toBe(parts);
  });
});
