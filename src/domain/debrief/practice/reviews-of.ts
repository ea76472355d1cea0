import type { TranscriptTurn } from '../../rehearsal/rehearsal.ts';
import { answeredAt } from '../../rehearsal/stuck-at.ts';

/** What is practised and may be forgotten: how to answer a response, and a line of the script. */
export type Item = `response:${string}` | `line:${string}`;

/** As ts-fsrs grades: stuck, peeked at the words, else well (FORMATS 3). */
export type Grade = 'again' | 'hard' | 'good';

export type Review = { item: Item; grade: Grade };

/** One turn that was replied to, and how it went. */
type Try = { response?: string | undefined; reply: NonNullable<TranscriptTurn['reply']>; grade: Grade };

/** Each turn that was replied to, on first arrival; not what nobody heard in the end. */
export const triesIn = (transcript: readonly TranscriptTurn[]): Try[] =>
  answeredAt(transcript).flatMap(({ at, why }): Try[] => {
    const { response, reply } = transcript[at] ?? {};
    if (!reply || reply.judgement === 'lost') return [];
    return [{ response, reply, grade: why ? 'again' : hasPeeked(transcript, at) ? 'hard' : 'good' }];
  });

/** What a rehearsal says about each thing that was practised in it, in the order of the call. */
export const reviewsOf = (transcript: readonly TranscriptTurn[]): Review[] =>
  triesIn(transcript).flatMap(({ response, reply, grade }): Review[] => [
    ...(response === undefined ? [] : [{ item: `response:${response}` as const, grade }]),
    ...(reply.lineId === undefined ? [] : [{ item: `line:${reply.lineId}` as const, grade }]),
  ]);

/** At this turn, or before it was said again. */
const hasPeeked = (transcript: readonly TranscriptTurn[], at: number): boolean =>
  transcript
    .slice(0, at + 1)
    .some(({ turn, reply }) => turn === transcript[at]?.turn && reply?.peeked === true);
