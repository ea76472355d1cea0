import type { Facts } from '../../library/ids.ts';
import type { Phrases } from '../../library/schemas.ts';
import { findPosition } from './find-position.ts';
import type { Mark, TextKind } from './mark.ts';
import { markManyAsks } from './mark-asks.ts';
import { markLengths } from './mark-lengths.ts';
import { missingIn } from './mark-missing.ts';
import { markPhrases } from './mark-phrases.ts';
import { withOwnWords } from './own-words.ts';
import { readWords } from './read-words.ts';
import { sentencesOf } from './sentences.ts';

/**
 * What a coach would underline in a text, in the order it stands there (FORMATS 9). Offsets are UTF-16 units; what is
 * missing, or too long as an opener, spans the whole text. None is an error. `facts` are those of the opening: their
 * own words are never marked. `phrases` are made ready once, so hand over the same object each time. English only.
 */
export function marksIn(text: string, kind: TextKind, phrases: Phrases, facts: Facts = {}): Mark[] {
  const words = withOwnWords(readWords(text), text, facts);
  const sentences = sentencesOf(words);
  const position = findPosition(words, facts);
  const missing = missingIn(words, sentences, kind, position !== undefined, facts);
  const marks: Mark[] = [
    ...missing.map((each) => ({ kind: each, start: 0, end: text.length })),
    ...markLengths(text, kind, sentences),
    ...markManyAsks(sentences),
    ...markPhrases(words, phrases, position),
  ];
  return marks.sort((one, other) => one.start - other.start || other.end - one.end);
}
