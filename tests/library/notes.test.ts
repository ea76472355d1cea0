import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENGLISH, readContent, scenarioFile, scenarioFiles } from '../../src/cli/library.ts';
import type { EdgeFile, ScenarioFile } from '../../src/domain/library/schemas.ts';
import { withNotes } from '../../src/domain/library/with-notes.ts';

const NOTES = join(ENGLISH, 'notes');
const files = readdirSync(NOTES, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);

const noteOf = (edge: string | EdgeFile | undefined) => (typeof edge === 'object' ? edge.note : undefined);

/** Every note of a practice call, by where it stands. */
const notesIn = (file: ScenarioFile): Map<string, string> =>
  new Map(
    Object.entries(file.turns).flatMap(([id, { coach, moves = {}, otherwise }]) =>
      [
        [id, coach] as const,
        [`${id} otherwise`, noteOf(otherwise)] as const,
        ...Object.entries(moves).flatMap(([move, edges]) =>
          [edges].flat().map((edge, at) => [`${id} ${move} ${at}`, noteOf(edge)] as const),
        ),
      ].flatMap(([place, note]) => (note === undefined ? [] : [[place, note] as const])),
    ),
  );

/** What stands between quotation marks, without the marks that end it. */
const quotedIn = (note: string) =>
  [...note.matchAll(/"([^"]*)"/g)].map(([, words = '']) => words.toLowerCase().replace(/[.,!?]/g, ''));

const callOf = (file: string) => {
  const path = scenarioFile(basename(file, '.yaml'));
  if (path === undefined) throw new Error(`There is no call for notes/${file}`);
  return readContent(path, 'scenario');
};

test('every call has its notes in every language that has some', () => {
  const calls = scenarioFiles()
    .map((path) => basename(path))
    .sort();
  for (const language of readdirSync(NOTES))
    expect(readdirSync(join(NOTES, language)).sort(), language).toEqual(calls);
});

describe.each(files)('notes/%s', (file) => {
  const call = callOf(file);
  const notes = readContent(join(NOTES, file), 'notes');

  test('has every note of its call, each said in the other language', () => {
    const english = notesIn(call);
    const other = notesIn(withNotes(call, notes));
    expect([...other.keys()]).toEqual([...english.keys()]);
    expect([...other].filter(([place, note]) => english.get(place) === note)).toEqual([]);
  });

  test('leaves what one can say as it is said on the phone', () => {
    const other = notesIn(withNotes(call, notes));
    const lost = [...notesIn(call)].filter(([place, note]) => {
      const kept = quotedIn(other.get(place) ?? '');
      return !quotedIn(note).every((words) => kept.includes(words));
    });
    expect(lost).toEqual([]);
  });

  test('names no turn and no move that the call does not have', () => {
    const unknown = Object.entries(notes).flatMap(([id, { moves = {} }]) => [
      ...(id in call.turns ? [] : [id]),
      ...Object.keys(moves).filter((move) => !(move in (call.turns[id]?.moves ?? {}))),
    ]);
    expect(unknown).toEqual([]);
  });

  test('changes nothing else in the call', () => {
    const bare = (of: ScenarioFile) =>
      JSON.stringify(of, (name, value) => (name === 'coach' || name === 'note' ? undefined : value));
    expect(bare(withNotes(call, notes))).toBe(bare(call));
  });
});
