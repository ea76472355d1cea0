import type { Mark, TextKind } from './mark.ts';
import { countWords, type Sentence } from './sentences.ts';

/** From so many words on a sentence is too long to say in one go (FORMATS 9). */
const LONG_SENTENCE = 30;

/** An opener may have so many words: about half a minute (FORMATS 9, domain.md A3). */
const LONGEST_OPENER = 70;

export function markLengths(text: string, kind: TextKind, sentences: readonly Sentence[]): Mark[] {
  const marks: Mark[] = [];
  if (kind === 'opener' && countWords(text) > LONGEST_OPENER)
    marks.push({ kind: 'too-long-opener', start: 0, end: text.length });
  for (const { words } of sentences) {
    const start = words[0]?.start ?? 0;
    const end = words.at(-1)?.end ?? 0;
    if (countWords(text.slice(start, end)) >= LONG_SENTENCE)
      marks.push({ kind: 'too-long-sentence', start, end });
  }
  return marks;
}
