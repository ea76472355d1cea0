import { describe, expect, test } from 'vitest';
import { baseOf } from '../../../src/content/base.ts';
import { blankCardOf } from '../../../src/domain/card/blank-card.ts';
import type { CardRow } from '../../../src/domain/card/card.ts';
import { draftScript } from '../../../src/domain/script/draft-script.ts';
import { libraryDrafts } from '../script/library-drafts.ts';

const { moments, always } = baseOf('en');
const speech = { locale: 'en-GB', today: '2026-11-16', blank: (fact: string) => `______ (${fact})` };

const blank = (draft: (typeof libraryDrafts)[number], asides: boolean) => {
  let ids = 0;
  const script = draftScript('', draft.goal, draft.templates, draft.answers, () => `id${ids++}`);
  return blankCardOf({ script, speech, moments, always, answers: 4, asides });
};
const keys = (rows: readonly CardRow[]) => rows.map(({ key }) => key);
const wordsIn = (rows: readonly CardRow[]) =>
  rows.flatMap(({ runs }) => runs.flatMap((run) => ('text' in run ? [run.text] : []))).join('');

describe.each(libraryDrafts)('a blank card to $goal', (draft) => {
  const { title, number, initials, front, back } = blank(draft, true);

  test('has lines to write on in place of every fact', () => {
    expect(title).toEqual({ missing: 'employer' });
    expect(number).toEqual({ missing: 'employerPhone' });
    expect(initials).toBe('');
    expect(front.flatMap(({ runs }) => runs).filter((run) => 'gap' in run).length).toBeGreaterThan(5);
    expect(wordsIn([...front, ...back])).not.toMatch(/_{3}|\{\{|\[\[/);
  });

  test('has all that domain.md F puts on each side', () => {
    expect(keys(front).slice(0, 2)).toEqual(['aside:person', 'aside:job']);
    expect(keys(front).slice(-3)).toEqual(['aside:times', 'always:lost', 'always:stop']);
    expect(keys(back).filter((key) => key.startsWith('response:'))).toHaveLength(4);
    expect(keys(back).slice(-7)).toEqual([
      ...['voicemail', 'aside:pay', 'aside:start', 'aside:spelling'],
      ...['log:who', 'log:said', 'log:next'],
    ]);
  });

  test('holds only the words of the call where there is no room for more', () => {
    const small = blank(draft, false);
    expect(keys([...small.front, ...small.back]).filter((key) => key.startsWith('aside:'))).toEqual([]);
  });
});
