import type { TranscriptTurn } from './rehearsal.ts';

/** Why a turn counts as stuck: asked for help, took a step back, or gave a reply that does not help here. */
export type StuckWhy = 'blank' | 'back' | 'poor' | 'otherwise';

/** The turns where the person got stuck, on first arrival only (FORMATS 3); help asked for counts before the reply. */
export function stuckAt(transcript: readonly TranscriptTurn[]): { at: number; why: StuckWhy }[] {
  const heard = new Set<string>();
  return transcript.flatMap(({ turn, reply }, at): { at: number; why: StuckWhy }[] => {
    const first = !heard.has(turn);
    heard.add(turn);
    if (!first || !reply) return [];
    if (reply.blank) return [{ at, why: 'blank' }];
    if (reply.tried?.length) return [{ at, why: 'back' }];
    const { judgement } = reply;
    return judgement === 'poor' || judgement === 'otherwise' ? [{ at, why: judgement }] : [];
  });
}
