import { expect, test } from 'vitest';
import type { Facts } from '../../src/domain/library/ids.ts';
import type { Template } from '../../src/domain/library/schemas.ts';
import { draftFrom } from '../../src/domain/script/draft-script.ts';
import { fillParts } from '../../src/domain/script/fill.ts';
import { linesInUse } from '../../src/domain/script/lines-in-use.ts';
import type { TextKind } from '../../src/domain/script/marks/mark.ts';
import { marksIn } from '../../src/domain/script/marks/marks-in.ts';
import { openerOf } from '../../src/domain/script/opener-of.ts';
import type { Line } from '../../src/domain/script/script.ts';
import { libraryPhrases } from '../domain/script/marks/labelled-lines.ts';
import { EVERYTHING, ofKind, speech } from './library-for-tests.ts';

const phrases = libraryPhrases();
const { contact: _who, contactRole: _role, sayContact: _say, extension: _at, ...NOBODY } = EVERYTHING;
const { name = '', position = '', employer = '', phone = '' } = EVERYTHING;
const KNOWN: readonly Facts[] = [EVERYTHING, NOBODY, { name, position, employer, phone }];
const spoken = ofKind('template').filter(({ value }) => value.channel !== 'email');

/** A script as it is read from the screen, and as it is pasted somewhere in one go. */
const textsOf = (lines: readonly Line[], facts: Facts): string[] =>
  ['\n', ' '].map((between) => lines.map(({ parts }) => fillParts(parts, facts, speech)).join(between));

function marksOf(template: Template, facts: Facts): string[] {
  const lines = linesInUse(
    draftFrom(template, () => 'id'),
    facts,
  );
  const parts: [TextKind, readonly Line[]][] =
    template.channel === 'voicemail'
      ? [['voicemail', lines]]
      : [
          ['opener', openerOf(lines)],
          ['script', lines],
        ];
  return parts.flatMap(([kind, some]) =>
    textsOf(some, facts).flatMap((text) =>
      marksIn(text, kind, phrases, facts).map((mark) => `${mark.kind}: ${text.slice(mark.start, mark.end)}`),
    ),
  );
}

test.each(spoken)(
  'a coach leaves the whole of $path as it is, line under line and in one go',
  ({ value }) => {
    expect(KNOWN.flatMap((facts) => marksOf(value, facts))).toEqual([]);
  },
);
