import type { TurnFile } from '../schemas.ts';
import { plainText } from './plain-text.ts';
import { withField } from './with-field.ts';

/** The most ways to say a turn that a call may have. */
export const MOST_SAYS = 8;

/** What a call keeps of texts that are being typed: those with words. */
const saysKept = (typed: readonly string[]): string[] =>
  typed
    .map(plainText)
    .filter((text) => text.trim() !== '')
    .slice(0, MOST_SAYS);

/** The turn with these words, one of which is drawn each time; without any where none has words. */
export function setSays(turn: TurnFile, typed: readonly string[]): TurnFile {
  const says = saysKept(typed);
  const same = says.length === (turn.says?.length ?? 0) && says.every((text, at) => text === turn.says?.[at]);
  return same ? turn : withField(turn, 'says', says.length > 0 ? says : undefined);
}
