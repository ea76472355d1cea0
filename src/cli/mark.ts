import { join } from 'node:path';
import type { Facts } from '../domain/library/ids.ts';
import type { Phrases } from '../domain/library/schemas.ts';
import { TEXT_KINDS, type TextKind } from '../domain/script/marks/mark.ts';
import { marksIn } from '../domain/script/marks/marks-in.ts';
import { insteadOf, whyMarked } from '../words/marks.ts';
import { askedFacts } from './asked-facts.ts';
import { type Asked, BadLine, eachJsonLine, optionalText, textOf } from './each-json-line.ts';
import { ENGLISH, readContent } from './library.ts';
import type { Command } from './outside.ts';
import { readNoArguments } from './read-no-arguments.ts';

/** The marks of texts: one `{text, kind?, facts?}` a line in, one `{marks}` a line out, in order. */
export const mark: Command = {
  usage: ['mark                                one {"text": …, "kind": …} a line in, its marks a line out'],
  async run(args, outside) {
    readNoArguments(args);
    const phrases = readContent(join(ENGLISH, 'phrases.yaml'), 'phrases');
    return eachJsonLine(outside, (asked) => ({
      marks: marksOf(textOf(asked, 'text'), kindIn(asked), askedFacts(asked) ?? {}, phrases),
    }));
  },
};

const marksOf = (text: string, kind: TextKind, facts: Facts, phrases: Phrases) =>
  marksIn(text, kind, phrases, facts).map((each) => ({
    kind: each.kind,
    start: each.start,
    end: each.end,
    why: whyMarked(each.kind, text.slice(each.start, each.end)),
    instead: insteadOf(each),
  }));

function kindIn(asked: Asked): TextKind {
  const named = optionalText(asked, 'kind') ?? 'line';
  const kind = TEXT_KINDS.find((each) => each === named);
  if (!kind) throw new BadLine(`The kind must be one of ${TEXT_KINDS.join(', ')}.`);
  return kind;
}
