import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/domain/card/card.ts';
import { runsOf } from '../../../src/domain/card/runs-of.ts';
import type { Facts } from '../../../src/domain/library/ids.ts';
import { parseSay } from '../../../src/domain/library/parse-say.ts';

const speech = { locale: 'en-US', today: '2026-11-16', blank: (fact: string) => `______ (${fact})` };

/** Runs as text: *cue*, <gap>, *<gap>* for a gap that is a cue. */
const show = (runs: readonly Run[]) =>
  runs
    .map((run) => ('gap' in run ? `<${run.gap}>` : run.text))
    .map((text, index) => (runs[index]?.cue ? `*${text}*` : text))
    .join('|');

const full = (say: string, facts: Facts = {}) =>
  show(runsOf([parseSay(say).parts], { facts, speech, words: 'full' }));
const cues = (say: string, facts: Facts = {}) =>
  show(runsOf([parseSay(say).parts], { facts, speech, words: 'cues' }));

describe('all words', () => {
  it('keeps the words, with the marked ones as cues', () => {
    expect(full('Could you *say that again, slowly*?')).toBe('Could you |*say that again, slowly*|?');
  });
  it('shows a fact that is known, and says which it is', () => {
    expect(runsOf([[{ fact: 'name' }]], { facts: { name: 'Amina' }, speech, words: 'full' })).toEqual([
      { text: 'Amina', cue: true, fact: 'name' },
    ]);
  });
  it('rules a gap for a fact that is missing', () => {
    expect(full('My number is *{{phone}}*.')).toBe('My number is |*<phone>*|.');
  });
  it('rules a gap for a typed blank and drops its hint', () => {
    expect(full('*Thank you*, ______ (their name). Goodbye.')).toBe('*Thank you*|, |<typed>|. Goodbye.');
  });
  it('keeps a typed blank among cue words', () => {
    expect(full('*______* by *______*. Right?')).toBe('*<typed>*| by |*<typed>*|. Right?');
  });
  it('keeps brackets that follow no blank', () => {
    expect(full('*Hello* (again).')).toBe('*Hello*| (again).');
  });
  it('sets lines of one row side by side', () => {
    const lines = [parseSay('*Hello*.').parts, parseSay('*Goodbye*.').parts];
    expect(show(runsOf(lines, { facts: {}, speech, words: 'full' }))).toBe('*Hello*|. |*Goodbye*|.');
  });
  it('passes over a line that says nothing', () => {
    const lines = [parseSay('[[{{name}}]]').parts, parseSay(' *Hello* ').parts];
    expect(show(runsOf(lines, { facts: {}, speech, words: 'full' }))).toBe('*Hello*');
  });
  it('is empty when there is nothing to say', () => {
    expect(runsOf([[{ text: '  ' }]], { facts: {}, speech, words: 'full' })).toEqual([]);
  });
});

describe('only key words', () => {
  it('puts a dot between key words that stood apart', () => {
    expect(cues('I *applied* for the *stock job*.')).toBe('*applied*| · |*stock job*');
  });
  it('keeps key words together that stood together', () => {
    expect(cues('The *{{position}}* *job* please.', { position: 'stock lead' })).toBe('*stock lead*| |*job*');
  });
  it('keeps gaps, marked or not', () => {
    expect(cues('*Thank you*, ______. Goodbye.')).toBe('*Thank you*| · |<typed>');
  });
  it('leaves a line with no key word in full', () => {
    expect(cues('Is it in?')).toBe('Is it in?');
  });
});

it('never lets a typed blank or its hint through', () => {
  const piece = fc.constantFrom(
    '___',
    '______ (their name)',
    '_____(when)',
    ' ',
    'Thank you',
    '*call*',
    '. ',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom('full' as const, 'cues' as const), (pieces, words) => {
      const runs = runsOf([parseSay(pieces.join(' ')).parts], { facts: {}, speech, words });
      expect(show(runs)).not.toMatch(/_{3,}|their name|when/);
    }),
  );
});
