import type { Facts, Move } from '../library/ids.ts';
import { moveOf } from '../rehearsal/prepare-scenario.ts';
import type { TranscriptTurn } from '../rehearsal/rehearsal.ts';
import type { Done } from './debrief.ts';
import { SAID_CHECKS, type SaidId } from './said-checks.ts';
import { type From, wordsOf } from './words-of.ts';

type Carries = { moment: Done['moment']; moves: readonly Move[]; says?: SaidId };

/** What carries a call, most first, the moves that do it, and what their words must then say to be praised for it. */
const CARRIES: readonly Carries[] = [
  { moment: 'ask', moves: ['ask-receipt', 'ask-status', 'ask-information', 'ask-interview'], says: 'ask' },
  { moment: 'next-step', moves: ['confirm-next-step'] },
  { moment: 'identify', moves: ['introduce'], says: 'name' },
  { moment: 'thanks', moves: ['thank-close'], says: 'thanks' },
];

/**
 * Up to three good replies that carried the call, the most useful first, one for a moment and a turn. Words of their own
 * before a line, for those were heard.
 */
export function worthKeeping(transcript: readonly TranscriptTurn[], facts: Facts): Done[] {
  const find = (each: Carries, from: From) =>
    transcript.findIndex(({ reply }) => {
      const known = reply && wordsOf(reply);
      return known?.from === from && reply !== undefined && carries(each, reply, known.words, facts);
    });
  return CARRIES.flatMap((each): Done[] => {
    const own = find(each, 'said');
    const at = own < 0 ? find(each, 'line') : own;
    return at < 0 ? [] : [{ at, moment: each.moment }];
  }).slice(0, 3);
}

const carries = (
  { moves, says }: Carries,
  { judgement, move }: NonNullable<TranscriptTurn['reply']>,
  words: string,
  facts: Facts,
): boolean =>
  judgement === 'good' &&
  (moves as readonly string[]).includes(moveOf(move)) &&
  (says === undefined || SAID_CHECKS[says].says(words, facts));
