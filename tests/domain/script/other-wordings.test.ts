import { describe, expect, test } from 'vitest';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import type { MomentEntry, Template } from '../../../src/domain/library/schemas.ts';
import { changeStyle } from '../../../src/domain/script/change-style.ts';
import { draftFrom } from '../../../src/domain/script/draft-script.ts';
import { fillParts } from '../../../src/domain/script/fill.ts';
import { otherWordings } from '../../../src/domain/script/other-wordings.ts';
import type { Line } from '../../../src/domain/script/script.ts';
import { swapWording } from '../../../src/domain/script/swap-wording.ts';
import { speech } from './speech-for-tests.ts';

const template = (style: Template['style'], lines: Template['lines']): Template => ({
  goal: 'confirm-receipt',
  channel: 'call',
  style,
  lines,
});
const PLAIN = template('plain', [
  { moment: 'identify', say: 'My name is *{{name}}*.', shorter: '*{{name}}* here.' },
  { moment: 'ask-person', say: 'May I speak with {{contact}}?', 'only-if': 'contact' },
  { moment: 'ask-person', say: 'Who hires?', 'only-if': 'no-contact' },
  { moment: 'ask', say: 'Is it there?' },
  { moment: 'ask', say: 'When do you decide?' },
]);
const BRIEF = template('brief', [
  { moment: 'identify', say: '{{name}}.' },
  { moment: 'ask-person', say: '{{contact}}, please.', 'only-if': 'contact' },
  { moment: 'ask-person', say: 'Who hires?', 'only-if': 'no-contact' },
  { moment: 'ask', say: 'There?' },
  { moment: 'ask', say: 'When?' },
]);
const MOMENTS: MomentEntry[] = [{ id: 'identify', label: 'Name', more: ['Call me {{name|first}}.'] }];
const facts = { name: 'Ana Morales' };
const around = { templates: [PLAIN, BRIEF], moments: MOMENTS, facts, speech };
const line = (say: string, rest: Partial<Line> = {}): Line => ({
  id: 'a',
  moment: 'identify',
  parts: parseSay(say).parts,
  ...rest,
});
const told = (each: Line) => otherWordings(each, around).map(({ from, text }) => `${from}: ${text}`);

describe('other ways to say a line', () => {
  test('are the other styles, a shorter form and more, without the one that stands', () => {
    expect(told(line('My name is {{name}}.'))).toEqual([
      'brief: Ana Morales.',
      'shorter: Ana Morales here.',
      'more: Call me Ana.',
    ]);
  });

  test('hold the one that stood, once the line was edited', () => {
    expect(told(line('I am {{name}}.'))[0]).toBe('plain: My name is Ana Morales.');
  });

  test('are those for what is known now, each once', () => {
    expect(told(line('Somebody?', { moment: 'ask-person', onlyIf: 'no-contact' }))).toEqual([
      'plain: Who hires?',
    ]);
  });
});

describe('a wording put in the place of another', () => {
  const library = otherWordings(line(''), around).map(({ parts }) => parts);
  const say = (each: Line) => fillParts(each.parts, facts, speech);

  test('keeps what the person wrote, first among the other ways', () => {
    const mine = line('I am {{name}}, hello.');
    const swapped = swapWording(mine, parseSay('{{name}}.').parts, library);
    expect(say(swapped)).toBe('Ana Morales.');
    expect(told(swapped)[0]).toBe('own: I am Ana Morales, hello.');
  });

  test('and back is the line as it was', () => {
    const mine = line('I am {{name}}, hello.', { note: 'soy yo' });
    const swapped = swapWording(mine, parseSay('{{name}}.').parts, library);
    expect(swapWording(swapped, mine.parts, library)).toEqual(mine);
  });

  test('keeps nothing when the library has it already, and loses nothing over several swaps', () => {
    const given = line('My name is *{{name}}*.');
    expect(swapWording(given, parseSay('{{name}}.').parts, library)).not.toHaveProperty('own');
    const mine = line('Hello, me.');
    const once = swapWording(mine, parseSay('{{name}}.').parts, library);
    const twice = swapWording(once, parseSay('Call me {{name|first}}.').parts, library);
    expect(twice.own).toEqual(mine.parts);
  });
});

describe('a draft in another style', () => {
  const draft = draftFrom(PLAIN, () => 'x');
  const says = (style: ReturnType<typeof changeStyle>) =>
    style.lines.map(({ parts }) => fillParts(parts, facts, speech));

  test('says each line that way, the second question as the second', () => {
    const brief = changeStyle(draft, [PLAIN, BRIEF], BRIEF);
    expect(brief.style).toBe('brief');
    expect(says(brief)).toEqual([
      'Ana Morales.',
      '______ (contact), please.',
      'Who hires?',
      'There?',
      'When?',
    ]);
    expect(brief.lines.map(({ id }) => id)).toEqual(draft.lines.map(({ id }) => id));
  });

  test('leaves a line as the person wrote it', () => {
    const edited = {
      ...draft,
      lines: draft.lines.map((each, at) => (at === 3 ? line('Mine?', { moment: 'ask' }) : each)),
    };
    expect(says(changeStyle(edited, [PLAIN, BRIEF], BRIEF))[3]).toBe('Mine?');
  });

  test('and back is the draft as it was', () => {
    expect(changeStyle(changeStyle(draft, [PLAIN, BRIEF], BRIEF), [PLAIN, BRIEF], PLAIN)).toEqual(draft);
  });
});
