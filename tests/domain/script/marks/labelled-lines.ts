import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Facts } from '../../../../src/domain/library/ids.ts';
import type { Phrases } from '../../../../src/domain/library/schemas.ts';
import type { Mark, MarkKind, TextKind } from '../../../../src/domain/script/marks/mark.ts';
import { marksIn } from '../../../../src/domain/script/marks/marks-in.ts';
import { ofKind } from '../../../library/library-for-tests.ts';

export type Labelled = {
  text: string;
  kind?: TextKind;
  facts?: Facts;
  /** The words under each mark; none for a mark on the whole text. */
  marks?: Partial<Record<MarkKind, string[]>>;
  held?: true;
};

export const labelled = parse(
  readFileSync(join(import.meta.dirname, 'labelled-lines.yaml'), 'utf8'),
) as Labelled[];

export const libraryPhrases = (): Phrases => {
  const [found] = ofKind('phrases');
  if (!found) throw new Error('The library has no phrases.yaml.');
  return found.value;
};

/**
 * What was marked, and what a coach would mark. A fault is found when a mark of its kind touches its words; a mark is
 * right when the text has that fault, since only its clearest words are labelled.
 */
export type Judged = { line: Labelled; right: Mark[]; wrong: Mark[]; missed: { kind: string; on: string }[] };

export function judge(line: Labelled, phrases: Phrases): Judged {
  const given = marksIn(line.text, line.kind ?? 'line', phrases, line.facts);
  const wanted = wantedIn(line);
  const fits = (mark: Mark, want: (typeof wanted)[number]) =>
    mark.kind === want.kind && mark.start < want.end && want.start < mark.end;
  return {
    line,
    right: given.filter(({ kind }) => Object.hasOwn(line.marks ?? {}, kind)),
    wrong: given.filter(({ kind }) => !Object.hasOwn(line.marks ?? {}, kind)),
    missed: wanted.filter((want) => !given.some((mark) => fits(mark, want))),
  };
}

const wantedIn = ({ text, marks = {} }: Labelled) =>
  Object.entries(marks).flatMap(([kind, words]) =>
    (words.length === 0 ? [text] : words).map((on) => {
      const start = text.toLowerCase().indexOf(on.toLowerCase());
      if (start < 0) throw new Error(`"${on}" is not in "${text}"`);
      return { kind, on, start, end: start + on.length };
    }),
  );

/** Of the faults, the share that was found; of the marks, the share that is right; of clean texts, the share marked. */
export function rates(all: readonly Judged[]): { recall: number; precision: number; cleanMarked: number } {
  const sum = (count: (judged: Judged) => number) => all.reduce((total, each) => total + count(each), 0);
  const found = sum(({ line, missed }) => wantedIn(line).length - missed.length);
  const right = sum((each) => each.right.length);
  const clean = all.filter(({ line }) => !line.marks);
  return {
    recall: found / sum(({ line }) => wantedIn(line).length),
    precision: right / (right + sum(({ wrong }) => wrong.length)),
    cleanMarked: clean.filter(({ wrong }) => wrong.length > 0).length / clean.length,
  };
}
