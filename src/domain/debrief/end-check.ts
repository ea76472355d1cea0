import type { Facts, Outcome } from '../library/ids.ts';
import { moveOf } from '../rehearsal/prepare-scenario.ts';
import type { Judgement, Rehearsal } from '../rehearsal/rehearsal.ts';
import type { Check } from './check.ts';
import { SAID_CHECKS } from './said-checks.ts';
import { wordsOf } from './words-of.ts';

/** Here a kind end was not theirs to make, or not called for. */
const NOT_THEIRS: readonly Outcome[] = ['dropped', 'safety-stop', 'drill-done'];

const GOODBYE =
  /\b(good ?bye|bye|take care|see you|all the best|have a (good|nice|great|lovely|pleasant) \w+)\b/i;

/** Did the call end with thanks or a goodbye? A no only where they hung up, or were unkind, with neither in the call. */
export function endCheck({ transcript, outcome, facts }: Rehearsal): Check | undefined {
  if (outcome === undefined || NOT_THEIRS.includes(outcome)) return undefined;
  const heard = transcript.flatMap(({ reply }, at) =>
    reply && reply.judgement !== 'lost' ? [{ at, reply }] : [],
  );
  const last = heard.at(-1);
  if (!last) return undefined;
  const closing = moveOf(last.reply.move) === 'hang-up' ? heard.at(-2) : last;
  const words = closing && wordsOf(closing.reply);
  if (closing && words && isKind(words.words, closing.reply.judgement, facts))
    return { check: 'end', at: closing.at, is: 'yes', from: words.from };
  const isAny = transcript.some(({ reply }) => {
    const known = reply && wordsOf(reply)?.words;
    return known !== undefined && (GOODBYE.test(known) || SAID_CHECKS.thanks.mayBe(known, facts));
  });
  if (last.reply.judgement !== 'poor' || isAny || (closing && !words)) return undefined;
  return { check: 'end', at: last.at, is: 'no', from: words?.from ?? 'said' };
}

const isKind = (words: string, judgement: Judgement, facts: Facts): boolean =>
  SAID_CHECKS.thanks.says(words, facts) || (GOODBYE.test(words) && judgement === 'good');
