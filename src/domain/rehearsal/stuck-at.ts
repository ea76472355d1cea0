import { isFree } from './is-free.ts';
import type { TranscriptTurn } from './rehearsal.ts';

/**
 * Why a turn counts as stuck: asked for help, took a step back, gave a reply that does not help here, or a partner saw that it
 * was hard.
 */
export type StuckWhy = 'blank' | 'back' | 'poor' | 'otherwise' | 'stumbled';

/**
 * The turns that were replied to, on first arrival only (FORMATS 3), and why the person was stuck there, if they were;
 * help asked for counts before the reply. A turn that is said again, or after a surprise, is still the same arrival: it
 * counts where it was replied to at last.
 */
export function answeredAt(transcript: readonly TranscriptTurn[]): { at: number; why?: StuckWhy }[] {
  const answered = new Set<string>();
  const helped = new Map<string, StuckWhy>();
  return transcript.flatMap((entry, at): { at: number; why?: StuckWhy }[] => {
    const { turn, reply } = entry;
    if (!reply || answered.has(turn)) return [];
    const why = helped.get(turn) ?? whyStuck(reply);
    if (isAskedAgain(transcript, at)) {
      if (why === 'blank' || why === 'back') helped.set(turn, why);
      return [];
    }
    answered.add(turn);
    return [why ? { at, why } : { at }];
  });
}

/** Those of them where the person got stuck. */
export const stuckAt = (transcript: readonly TranscriptTurn[]): { at: number; why: StuckWhy }[] =>
  answeredAt(transcript).flatMap(({ at, why }) => (why ? [{ at, why }] : []));

function whyStuck(reply: NonNullable<TranscriptTurn['reply']>): StuckWhy | undefined {
  const { blank, tried, judgement, stumbled } = reply;
  if (blank) return 'blank';
  if (tried?.length) return 'back';
  if (judgement === 'poor' || judgement === 'otherwise') return judgement;
  return stumbled ? 'stumbled' : undefined;
}

/** Silence, "say that again" and a reply that was lost leave the turn to be replied to, where it comes again. */
function isAskedAgain(transcript: readonly TranscriptTurn[], at: number): boolean {
  const { turn, reply } = transcript[at] ?? {};
  const later = transcript.slice(at + 1);
  if (!reply || !later.some((entry) => entry.turn === turn && entry.reply)) return false;
  return reply.judgement === 'lost' || (isFree(reply.move) && later[0]?.turn === turn);
}
