import type { Facts } from '../../library/ids.ts';
import { asksIn } from './find-asks.ts';
import type { MarkKind, TextKind } from './mark.ts';
import type { Word } from './read-words.ts';
import { saysName } from './says-name.ts';
import { saysThanks } from './says-thanks.ts';
import type { Sentence } from './sentences.ts';

type Missing = Extract<MarkKind, 'no-name' | 'no-position' | 'no-ask' | 'missing-thanks'>;

/** What each kind of text must hold. A line is never told what it lacks (FORMATS 9). */
const NEEDED: Readonly<Record<TextKind, readonly Missing[]>> = {
  opener: ['no-name', 'no-position', 'no-ask'],
  voicemail: ['no-name', 'no-position', 'no-ask', 'missing-thanks'],
  script: ['no-name', 'no-position', 'no-ask', 'missing-thanks'],
  close: ['missing-thanks'],
  line: [],
};

/** What the text should hold and does not. `named`: it says which job. An empty text is not told anything. */
export function missingIn(
  words: readonly Word[],
  sentences: readonly Sentence[],
  kind: TextKind,
  named: boolean,
  facts: Facts,
): Missing[] {
  const has: Record<Missing, () => boolean> = {
    'no-name': () => saysName(words, facts),
    'no-position': () => named,
    'no-ask': () => sentences.some((sentence) => asksIn(sentence).length > 0),
    'missing-thanks': () => saysThanks(words),
  };
  return sentences.length === 0 ? [] : NEEDED[kind].filter((mark) => !has[mark]());
}
